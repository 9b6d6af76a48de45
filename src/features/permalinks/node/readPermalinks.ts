import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The list of addresses that stay for good, from the top of the project. */
export const PERMALINKS_FILE = 'permalinks.txt';

/**
 * @param siteDir top of the project.
 * @returns every address that was ever published, as the list has them; none if there is no list.
 */
export function readPermalinks(siteDir: string): string[] {
  const file = path.join(siteDir, PERMALINKS_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}
