import type { Redirect } from '../permalinks/redirects';
import type { Edition } from './edition';
import type { Erratum } from './errata';

// Pages import this file: keep it free of packages.

/** The name of the plugin, by which pages find its global data. */
export const EDITIONS_PLUGIN = 'editions';

/** The plugin's global data. It is part of the main script, so it is kept small. */
export interface EditionsData {
  /** The newest first. */
  editions: Edition[];
  /** Redirects of pages that an edition has and the current text has not, by address without the edition. */
  gone: Record<string, Redirect>;
  /** Known errors of the live editions. */
  errata: readonly Erratum[];
}

/** The page of the current text that answers to a page of an edition. */
export interface NewerPage extends Redirect {
  /** same: the page still exists. gone: `to` is the nearest page. */
  kind: 'same' | 'gone';
}

/** The target for a page with neither a redirect nor a parent. */
const FALLBACK = '/a-z';

/**
 * Finds the page of the current text that a reader of an edition wants.
 * @param address of the page, without the edition: `/guides/gifts`.
 * @param exists tells whether the current text has a page at an address.
 * @param redirectOf looks up the redirect of an address.
 */
export function newerPage(
  address: string,
  exists: (address: string) => boolean,
  redirectOf: (address: string) => Redirect | undefined,
): NewerPage {
  if (exists(address)) return { kind: 'same', to: address };
  const redirect = redirectOf(address);
  return redirect
    ? { kind: 'gone', ...redirect }
    : { kind: 'gone', to: nearestParent(address, exists) };
}

/** @returns the nearest parent that exists: `/guides` for `/guides/gifts`; else A to Z. */
function nearestParent(address: string, exists: (address: string) => boolean): string {
  const parent = address.slice(0, address.lastIndexOf('/'));
  if (parent === '') return FALLBACK;
  return exists(parent) ? parent : nearestParent(parent, exists);
}
