import Link from '@docusaurus/Link';
import { HtmlClassNameProvider } from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import { readableDate } from '../../../../lib/dates';
import { withoutProtocol } from '../../../../lib/text';
import { QrSvg } from '../../../embeds/components/QrSvg';
import styles from './styles.module.css';

interface Props {
  /** Base path of the page's version: `/2026.1`; empty for the current text. */
  base: string;
  /** The page with the full text: `/guides/gifts`. */
  more: string;
  /** Day of the last review: `2026-11-23`. */
  reviewed: string;
}

/** The foot of a handout. With it, the printed page makes sense on its own. */
export function HandoutFoot({ base, more, reviewed }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const url = useBaseUrl(base + more, { absolute: true });
  const help = useBaseUrl(`${base}/where-to-turn`, { absolute: true });
  return (
    // handouts.css has the print styles for this class.
    <HtmlClassNameProvider className="handout-page">
      <aside className={styles.foot} aria-label="About this handout" data-handout>
        <p className={styles.help}>
          In danger now? Call your local emergency number. If a therapist hurt you, here is where to
          turn: <Link to={`${base}/where-to-turn`}>{withoutProtocol(help)}</Link>
        </p>
        <ClinicFields />
        <div className={styles.more}>
          <QrSvg text={url} label={`QR code that opens ${url}`} className={styles.code} />
          <div>
            <p>
              Read more: <Link to={base + more}>{withoutProtocol(url)}</Link>
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

const MAX_NAME = 300;
const MAX_PHONE = 60;

/**
 * Fields for a clinic's name and phone number, to type before printing. They have no `name` and no
 * form, so nothing can submit or store them, and they work without scripts.
 */
function ClinicFields(): ReactNode {
  const id = useId();
  return (
    <div className={styles.clinic}>
      <p className={styles.field}>
        <label htmlFor={`${id}name`}>Clinic or therapist</label>
        <textarea id={`${id}name`} rows={1} maxLength={MAX_NAME} autoComplete="off" />
      </p>
      <p className={clsx(styles.field, styles.line)}>
        <label htmlFor={`${id}number`}>Phone</label>
        <input id={`${id}number`} type="tel" maxLength={MAX_PHONE} autoComplete="off" />
      </p>
      <p className={styles.hint}>
        Clinics can type their name and number before they print. It stays on this page. It isn’t
        sent or kept.
      </p>
    </div>
  );
}
