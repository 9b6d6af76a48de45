import Link from '@docusaurus/Link';
import { HtmlClassNameProvider } from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { readableDate } from '../../../../lib/dates';
import { ClinicRoom } from './ClinicRoom';
import { QrCode } from './QrCode';
import styles from './styles.module.css';

interface Props {
  /** Where the page's version starts; empty for today's text. */
  base: string;
  /** The page that says more: `/guides/gifts`. */
  more: string;
  /** Day of the last review: 2026-11-23. */
  reviewed: string;
}

/** What a handout carries at its foot, so that the sheet alone is enough. */
export function HandoutFoot({ base, more, reviewed }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const address = useBaseUrl(base + more, { absolute: true });
  const help = useBaseUrl(`${base}/where-to-turn`, { absolute: true });
  return (
    // src/css/handouts.css prints pages with this class.
    <HtmlClassNameProvider className="handout-page">
      <aside className={styles.foot} aria-label="About this handout" data-handout>
        <p className={styles.help}>
          In danger now? Call your local emergency number. Hurt by a therapist? It isn’t your fault.
          Where to turn: <Link to={`${base}/where-to-turn`}>{inPrint(help)}</Link>
        </p>
        <ClinicRoom />
        <div className={styles.more}>
          <QrCode address={address} />
          <div>
            <p>
              Read more: <Link to={base + more}>{inPrint(address)}</Link>
            </p>
            <p className={styles.small}>
              {siteConfig.title}. Reviewed <time dateTime={reviewed}>{readableDate(reviewed)}</time>
              . Information, not legal or medical advice.
            </p>
          </div>
        </div>
        <p className={styles.hint}>
          <strong>To print this page,</strong> use your browser’s menu. On a computer you can press
          Ctrl and P, or Cmd and P on a Mac. It fits on one sheet, A4 or US Letter.{' '}
          <Link to={`${base}/handouts`}>All handouts</Link>
        </p>
      </aside>
    </HtmlClassNameProvider>
  );
}

/** An address as people type it. */
function inPrint(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
