import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { permalinksText } from '../permalinks';

/** The list of permanent addresses, from the top of the project. */
export const PERMALINKS_FILE = 'permalinks.txt';

/**
 * @param siteDir top of the project.
 * @returns every address that was ever published, in the order of the list; none without a list.
 */
export function readPermalinks(siteDir: string): string[] {
  const file = path.join(siteDir, PERMALINKS_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}

/** Adds addresses to the list. */
export function addPermalinks(siteDir: string, addresses: readonly string[]): void {
  const text = permalinksText([...readPermalinks(siteDir), ...addresses]);
  writeFileSync(path.join(siteDir, PERMALINKS_FILE), text);
}
