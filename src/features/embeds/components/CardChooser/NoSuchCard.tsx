import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Most characters of an id that are repeated to whoever asked for it. */
const MOST = 80;

/** Says that the address asks for a card that there isn't. */
export function NoSuchCard({ id }: { id: string }): ReactNode {
  const shown = id.length > MOST ? `${id.slice(0, MOST)}…` : id;
  return (
    <p role="alert" className={styles.refused}>
      There is no card “{shown}”. Choose a subject from the list, or look through{' '}
      <a href="#by-hand">all card addresses</a>.
    </p>
  );
}
