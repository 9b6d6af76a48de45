import { existsSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { newerPage } from '../../editions/newerPage';
import { readRedirects, type Redirect } from '../../permalinks/redirects';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { htmlFiles } from '../../../lib/node/postBuild';
import { addressOfBuilt, builtFileOf } from '../../../lib/pages';
import { CHANGES_PAGE } from '../../changelog/addresses';
import { REDIRECTS_FILE } from '../../permalinks/node/readRedirects';

const HEAD = `# Addresses that are gone, and where they lead now. "why" is told to readers of old editions.
`;
const GONE = 'This page is not in the current text.';
const OLD = 'The edition is archived.';
/** Where the data of comparisons stands. */
const API = '/api/v1/changes';
const ARCHIVED = 'One of the two editions is archived.';

/**
 * Leads every page of an edition to its page of today.
 * @param text the list as it is; undefined if there is none yet.
 * @param known what the list has on record.
 * @param build the built site, with the edition in it.
 * @returns the list with the edition's addresses at its end.
 */
export async function redirectsText(
  text: string | undefined,
  known: ReadonlyMap<string, Redirect>,
  build: string,
  name: string,
): Promise<string> {
  const isThere = (address: string) => existsSync(path.join(build, builtFileOf(address)));
  const addresses = ['/', ...htmlFiles(path.join(build, name)).map(addressOfBuilt)];
  const added = addresses.map((address): [string, Redirect] => {
    const { kind, to, why } = newerPage(address, isThere, (one) => known.get(one));
    const from = `/${name}${address === '/' ? '' : address}`;
    return [from, { to, why: kind === 'same' ? OLD : (why ?? GONE) }];
  });
  added.push(...comparisons(build, name));
  const list = `${text ?? HEAD}\n# Edition ${name}, which is archived\n${stringify(Object.fromEntries(added))}`;
  const { diagnostics } = readRedirects({ path: REDIRECTS_FILE, text: list });
  if (diagnostics.length > 0)
    throw new Error(`\n${formatDiagnostics(diagnostics, 'the redirects')}\n`);
  const house = await resolveConfig(path.resolve('package.json'));
  return format(list, { ...house, filepath: REDIRECTS_FILE });
}

/** The pages that compare the edition with another go with it. */
function comparisons(build: string, name: string): [string, Redirect][] {
  const folder = path.join(build, CHANGES_PAGE.url);
  if (!existsSync(folder)) return [];
  return htmlFiles(folder)
    .map((file) => file.slice(0, -5))
    .filter((pair) => pair.split('/').includes(name))
    .flatMap((pair) => [
      [`${CHANGES_PAGE.url}/${pair}`, { to: CHANGES_PAGE.url, why: ARCHIVED }],
      [`${API}/${pair}.json`, { to: `${API}.json`, why: ARCHIVED }],
    ]);
}
