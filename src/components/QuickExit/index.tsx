import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A page that anybody might have open, which tells nothing of this one. */
const NEUTRAL = 'https://www.wikipedia.org/';

/**
 * The way out of the site: a plain link. The loader (src/plugins/first-view) makes it leave no entry
 * in the history, and lets Shift, pressed three times, do the same.
 */
export function QuickExit(): ReactNode {
  return (
    <a className={styles.exit} href={NEUTRAL} rel="noreferrer nofollow" data-quick-exit="">
      Leave this site <span className={styles.keys}>or press Shift three times</span>
    </a>
  );
}
