import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A page that anybody might have open, and that says nothing about this site. */
const NEUTRAL = 'https://www.wikipedia.org/';

interface Props {
  /** Whether the strip has a note that stands beside the link on phones. */
  hasNote: boolean;
}

/**
 * A link that leaves the site. The loader (src/features/critical-path) keeps this site's page out of
 * the history when it is used, and does the same when Shift is pressed three times.
 */
export function QuickExit({ hasNote }: Props): ReactNode {
  return (
    <a
      className={clsx(styles.exit, hasNote && styles.besideNote)}
      href={NEUTRAL}
      rel="noreferrer nofollow"
      data-quick-exit=""
    >
      Leave this site <span className={styles.keys}>or press Shift three times</span>
    </a>
  );
}
