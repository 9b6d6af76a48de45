import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Its name in the form. */
  name: string;
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A box to tick, on a line of its own. */
export function Switch({ name, label, isOn, onChange }: Props): ReactNode {
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        name={name}
        value="yes"
        checked={isOn}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />{' '}
      {label}
    </label>
  );
}
