import type { ReactNode } from 'react';
import { STATE_WORDS, STATES } from '../../vocabulary';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';

/** What the marks in the table mean, in words. */
export function Legend(): ReactNode {
  return (
    <details className={styles.legend}>
      <summary>What the marks mean</summary>
      <ul>
        {STATES.map((state) => (
          <li key={state}>
            <StateMark state={state} />: {STATE_WORDS[state].means}
          </li>
        ))}
      </ul>
    </details>
  );
}
