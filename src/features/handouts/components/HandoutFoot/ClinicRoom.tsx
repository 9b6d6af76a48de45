import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import styles from './styles.module.css';

const LONGEST_NAME = 300;
const LONGEST_NUMBER = 60;

/**
 * Room for a clinic's name and number: typed here, printed, and kept nowhere. The fields have no
 * name and stand in no form, so that nothing can send them, and they need no script.
 */
export function ClinicRoom(): ReactNode {
  const id = useId();
  return (
    <div className={styles.room}>
      <p className={styles.field}>
        <label htmlFor={`${id}name`}>Clinic or therapist</label>
        <textarea id={`${id}name`} rows={1} maxLength={LONGEST_NAME} autoComplete="off" />
      </p>
      <p className={clsx(styles.field, styles.line)}>
        <label htmlFor={`${id}number`}>Phone</label>
        <input id={`${id}number`} type="tel" maxLength={LONGEST_NUMBER} autoComplete="off" />
      </p>
      <p className={styles.hint}>
        Clinics can type their name and number before they print. It stays on this page. It isn’t
        sent or kept.
      </p>
    </div>
  );
}
