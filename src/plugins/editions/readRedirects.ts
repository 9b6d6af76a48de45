import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isCardAddress } from '../../clinic/card';
import {
  readRedirects,
  redirectPairs,
  type Redirect,
  type RedirectPair,
} from '../../editions/redirects';
import { formatFaults } from '../../faults';

/** The list of addresses that are gone, from the top of the project. */
export const REDIRECTS_FILE = 'redirects.yaml';

/**
 * @param siteDir top of the project.
 * @returns redirects by old address; none if there is no such file.
 * @throws an Error that lists every fault with file, line, key and mend.
 */
export function loadRedirects(siteDir: string): Map<string, Redirect> {
  const file = path.join(siteDir, REDIRECTS_FILE);
  if (!existsSync(file)) return new Map();
  const text = readFileSync(file, 'utf8');
  const { redirects, faults } = readRedirects({ path: REDIRECTS_FILE, text });
  if (faults.length > 0) throw new Error(`\n${formatFaults(faults, 'the redirects')}\n`);
  return redirects;
}

/**
 * @param siteDir top of the project.
 * @returns the redirects that readers are sent on by, followed to their ends; without those of
 *   cards: where a card was, a card stands (src/plugins/clinic-kit).
 * @throws as `loadRedirects` does, and if addresses lead in a circle.
 */
export function sentOn(siteDir: string): RedirectPair[] {
  return redirectPairs(loadRedirects(siteDir)).filter(({ from }) => !isCardAddress(from));
}
