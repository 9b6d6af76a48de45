import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useVersions } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { useSiteUrl } from '../../../../components/useSiteUrl';
import { readableDate } from '../../../../lib/dates';
import { withoutBase, withoutTrailingSlash } from '../../../../lib/pages';
import { newerPage, type NewerPage } from '../../newerPage';
import { useEdition, useEditions } from '../useEditions';
import styles from './styles.module.css';

interface Props {
  /** The name of the edition: `2026.1`. */
  name: string;
  className?: string;
}

/**
 * The banner on every page of an edition. It names the edition and links to the same page in the
 * current text, which is also the canonical URL. The home page of an edition is its own: it has other
 * words than today's home page.
 */
export function EditionBanner({ name, className }: Props): ReactNode {
  const siteUrl = useSiteUrl();
  const { date } = useEdition(name);
  const { kind, to, why } = useNewerPage(name);
  return (
    <div className={clsx(className, styles.banner)} role="note" aria-label="About this edition">
      {kind === 'same' && to !== HOME && <Canonical address={siteUrl + to} />}
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

/** Declares the current page as the canonical one. */
function Canonical({ address }: { address: string }): ReactNode {
  return (
    <Head>
      <link rel="canonical" href={address} />
      <meta property="og:url" content={address} />
    </Head>
  );
}

const HOME = '/';
/** Pages that every edition has besides its docs. */
const PAGES = [HOME, '/search'];

/** @returns the page of the current text that corresponds to the current page of an edition. */
function useNewerPage(edition: string): NewerPage {
  const { pathname } = useLocation();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const addressOf = (path: string) => withoutTrailingSlash(withoutBase(path, baseUrl));
  const { gone } = useEditions();
  const current = useVersions(undefined).find(({ isLast }) => isLast);
  const existing = new Set([
    ...PAGES,
    // The docs plugin ends the path of an index page with a slash; our addresses have none.
    ...(current?.docs ?? []).map(({ path }) => addressOf(path)),
  ]);
  const address = addressOf(pathname).slice(`/${edition}`.length) || '/';
  return newerPage(
    address,
    (other) => existing.has(other),
    (other) => gone[other],
  );
}
