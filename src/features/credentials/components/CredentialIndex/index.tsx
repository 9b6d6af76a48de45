import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { CredentialIndexSlice } from '../../slices';
import styles from './styles.module.css';

/** The letters of every country as links to what they mean on this page. */
export function CredentialIndex({
  slice,
}: Pick<DataProps<CredentialIndexSlice>, 'slice'>): ReactNode {
  return (
    <>
      {slice.places.map(({ id, name, letters, notChecked }) => (
        <section key={id} className={styles.country} aria-label={name}>
          <p>
            <strong>{name}</strong>
          </p>
          <ul>
            {letters.map((entry) => (
              <li key={`${entry.id} ${entry.letters}`}>
                <a href={`#${entry.id}`}>{entry.letters}</a>
              </li>
            ))}
          </ul>
          {notChecked.length > 0 && <p>Not checked yet: {notChecked.join(', ')}.</p>}
        </section>
      ))}
    </>
  );
}
