import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { telHref } from '../../contact';
import type { EmergencySlice } from '../../slices';
import styles from './styles.module.css';

/** The emergency number of each country as a button, and how to call without speaking. */
export function EmergencyNumbers({ slice }: Pick<DataProps<EmergencySlice>, 'slice'>): ReactNode {
  return (
    <ul className={styles.numbers}>
      {slice.places.map(({ id, name, emergency, cannotSpeak }) => (
        <li key={id}>
          <span className={styles.place}>{name}</span>{' '}
          {emergency ? (
            <a className={styles.call} href={telHref(emergency.number)}>
              Call {emergency.number}
            </a>
          ) : (
            <span>
              Call your local emergency number. We haven’t confirmed it on an official page.
            </span>
          )}
          {cannotSpeak && <p>{cannotSpeak.says}</p>}
        </li>
      ))}
    </ul>
  );
}
