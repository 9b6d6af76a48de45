import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { readableDate } from '../../../../lib/readableDate';
import styles from './styles.module.css';
import { useEdition } from './useEditions';
import { useNewerPage } from './useNewerPage';

interface Props {
  /** Name of the edition that the page belongs to: `2026.1`. */
  name: string;
  className?: string;
}

/**
 * On every page of an edition: which one it is, and the way to the same page in today's text, which
 * search engines are led to as well.
 */
export function EditionBanner({ name, className }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { date } = useEdition(name);
  const { kind, to, why } = useNewerPage(name);
  return (
    <div className={clsx(className, styles.banner)} role="note" aria-label="About this edition">
      {kind === 'same' && <Canonical address={siteConfig.url + to} />}
      <p>
        <strong>This is edition {name}</strong>, as the site stood on{' '}
        <time dateTime={date}>{readableDate(date)}</time>. It stays as it was, so that it can be
        cited. It is not corrected.
      </p>
      {kind === 'same' ? (
        <p>
          There is a newer text: <Link to={to}>this page as it is now</Link>.
        </p>
      ) : (
        <p>
          This page is not in the current text. {why}{' '}
          <Link to={to}>The nearest page there is now</Link>.
        </p>
      )}
    </div>
  );
}

function Canonical({ address }: { address: string }): ReactNode {
  return (
    <Head>
      <link rel="canonical" href={address} />
      <meta property="og:url" content={address} />
    </Head>
  );
}
