import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { isAboutHarm } from '../../lib/harmPages';
import { withoutBase } from '../../lib/pages';
import styles from './styles.module.css';

/**
 * Replaces the theme's announcement bar, above the navbar, with a link to immediate help. The quick
 * exit stands at its end; on pages about harm the strip says what the exit can't do.
 */
export default function AnnouncementBar(): ReactNode {
  const { pathname } = useLocation();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  return (
    <aside className={styles.help} aria-label="Help now">
      <p>
        <span className={styles.question}>
          In danger, or hurt<span className={styles.long}> by a therapist</span>?{' '}
        </span>
        <Link to="/where-to-turn">Where to turn now</Link>
      </p>
      {isAboutHarm(withoutBase(pathname, baseUrl)) && (
        <p className={styles.note} data-exit-note="">
          <span className={styles.explanation}>
            “Back” may still show<span className={styles.long}> earlier</span> pages:{' '}
          </span>
          <Link to="/about/safety">staying safe</Link>
        </p>
      )}
    </aside>
  );
}
