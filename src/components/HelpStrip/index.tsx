import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** On every page, above everything: the way to someone who can help now. */
export function HelpStrip(): ReactNode {
  return (
    <aside className={styles.strip} aria-label="Help now">
      In danger, or hurt by a therapist? <Link to="/where-to-turn">Where to turn now</Link>
    </aside>
  );
}
