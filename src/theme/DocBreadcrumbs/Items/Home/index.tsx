import { useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import IconHome from '@theme/Icon/Home';
import type { ReactNode } from 'react';
import { basePathOf } from '../../../../lib/pages';
import styles from './styles.module.css';

/** The first breadcrumb: the home page of the page's edition. */
export default function HomeBreadcrumbItem(): ReactNode {
  const { version } = useDocsVersion();
  const home = useBaseUrl(basePathOf(version) || '/');
  return (
    <li className="breadcrumbs__item">
      <Link aria-label="Home page" className="breadcrumbs__link" href={home}>
        <IconHome className={styles.icon} />
      </Link>
    </li>
  );
}
