import type { CslItem } from './pageCitation';

/** Writes a page as CSL-JSON: the list of one that reference managers import. */
export function cslJson(item: CslItem): string {
  return JSON.stringify([item]);
}
