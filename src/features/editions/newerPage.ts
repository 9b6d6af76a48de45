import type { Redirect } from '../permalinks/redirects';

/** Where a page of an edition goes on in today's text. */
export interface NewerPage extends Redirect {
  /** same: the page is still there. gone: `to` is the page that comes nearest. */
  kind: 'same' | 'gone';
}

/** Where a page leads that has neither a successor nor a parent. */
const LAST_RESORT = '/a-z';

/**
 * Finds the page that a reader of an old edition wants today.
 * @param address of the page, without the edition: `/guides/gifts`.
 * @param isThere tells whether today's text has a page at an address.
 * @param redirectOf what is on record of an address that is gone.
 */
export function newerPage(
  address: string,
  isThere: (address: string) => boolean,
  redirectOf: (address: string) => Redirect | undefined,
): NewerPage {
  if (isThere(address)) return { kind: 'same', to: address };
  const redirect = redirectOf(address);
  return redirect ? { kind: 'gone', ...redirect } : { kind: 'gone', to: nearest(address, isThere) };
}

/** @returns the nearest parent that is there: `/guides` for `/guides/gifts`; else A to Z. */
function nearest(address: string, isThere: (address: string) => boolean): string {
  const parent = address.slice(0, address.lastIndexOf('/'));
  if (parent === '') return LAST_RESORT;
  return isThere(parent) ? parent : nearest(parent, isThere);
}
