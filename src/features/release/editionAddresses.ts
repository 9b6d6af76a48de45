import type { Reference } from '../reference/reference';
import { apiEdition, apiFiles, PAGES_FILE } from '../reference/node/apiFiles';
import type { ListedPage } from '../../lib/pages';

/**
 * Adds addresses to the list of those that stay.
 * @param text the list as it is: an address a line, sorted; undefined if there is none yet.
 * @returns the list with them: each once, sorted, with a line break at its end.
 */
export function appendAddresses(text: string | undefined, addresses: readonly string[]): string {
  const known = (text ?? '').split(/\r?\n/).filter(Boolean);
  // By code unit, as `LC_ALL=C sort` does: the same on every machine.
  return `${[...new Set([...known, ...addresses])].sort().join('\n')}\n`;
}

/**
 * @param name of the edition.
 * @param pages its pages; their addresses are without the edition.
 * @returns every address of an edition: its first page, its pages, and its data.
 */
export function editionAddresses(
  name: string,
  pages: readonly Pick<ListedPage, 'address'>[],
  reference: Reference,
): string[] {
  const edition = apiEdition(name);
  const files = [...apiFiles(name, reference).map(([file]) => file), PAGES_FILE];
  return [
    edition.base,
    ...pages.map(({ address }) => edition.base + (address === '/' ? '' : address)),
    ...files.map((file) => `/api/v1/${edition.name}/${file}`),
  ];
}
