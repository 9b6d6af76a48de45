import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Replaces the theme's announcement bar, above the navbar, with a link to immediate help. */
export default function AnnouncementBar(): ReactNode {
  return (
    <aside className={styles.help} aria-label="Help now">
      In danger, or hurt by a therapist? <Link to="/where-to-turn">Where to turn now</Link>
    </aside>
  );
}
