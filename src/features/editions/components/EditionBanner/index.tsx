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
import { ErrataList } from '../ErrataList';
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
  const address = useAddressInEdition(name);
  const { kind, to, why } = useNewerPage(address);
  const errata = useEditions().errata.filter(
    ({ edition, pages }) => edition === name && pages.includes(address),
  );
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
      {errata.length > 0 && (
        <>
          <p>
            <strong>Known {errata.length === 1 ? 'error' : 'errors'} on this page:</strong>
          </p>
          <ErrataList errata={errata} />
        </>
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

/** @returns the address of the current page of an edition, without the edition: `/guides/gifts`. */
function useAddressInEdition(edition: string): string {
  const { pathname } = useLocation();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  return withoutTrailingSlash(withoutBase(pathname, baseUrl)).slice(`/${edition}`.length) || HOME;
}

/** @returns the page of the current text that corresponds to a page of an edition. */
function useNewerPage(address: string): NewerPage {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const { gone } = useEditions();
  const current = useVersions(undefined).find(({ isLast }) => isLast);
  const existing = new Set([
    ...PAGES,
    // The docs plugin ends the path of an index page with a slash; our addresses have none.
    ...(current?.docs ?? []).map(({ path }) => withoutTrailingSlash(withoutBase(path, baseUrl))),
  ]);
  return newerPage(
    address,
    (other) => existing.has(other),
    (other) => gone[other],
  );
}
