import { useVersions } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import { newerPage, type NewerPage } from '../../newerPage';
import { useEditions } from './useEditions';

/** The docs plugin writes the index of a folder with a slash, which no address of ours has. */
const tidy = (path: string) => path.replace(/(.)\/$/, '$1');

/** Pages beside the docs that an edition has as well. */
const PAGES = ['/', '/search'];

/** @returns where the page that is open, one of an edition, goes on in today's text. */
export function useNewerPage(edition: string): NewerPage {
  const { pathname } = useLocation();
  const { gone } = useEditions();
  const today = useVersions(undefined).find(({ isLast }) => isLast);
  const there = new Set([...PAGES, ...(today?.docs ?? []).map(({ path }) => tidy(path))]);
  const address = tidy(pathname).slice(`/${edition}`.length) || '/';
  return newerPage(
    address,
    (one) => there.has(one),
    (one) => gone[one],
  );
}
