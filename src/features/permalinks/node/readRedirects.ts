import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { isEmbedAddress } from '../../../lib/pages';
import { readRedirects, redirectPairs, type Redirect, type RedirectPair } from '../redirects';

/** The list of redirects, from the top of the project. */
export const REDIRECTS_FILE = 'redirects.yaml';

/**
 * @param siteDir top of the project.
 * @returns redirects by old address; none if there is no such file.
 * @throws an Error that lists every diagnostic with file, line, key and fix.
 */
export function loadRedirects(siteDir: string): Map<string, Redirect> {
  const file = path.join(siteDir, REDIRECTS_FILE);
  if (!existsSync(file)) return new Map();
  const text = readFileSync(file, 'utf8');
  const { redirects, diagnostics } = readRedirects({ path: REDIRECTS_FILE, text });
  if (diagnostics.length > 0)
    throw new Error(`\n${formatDiagnostics(diagnostics, 'the redirects')}\n`);
  return redirects;
}

/**
 * @param siteDir top of the project.
 * @returns the redirects that servers send, resolved. Those of embeds are left out: at their old
 *   addresses the build writes a copy of the new embed (src/features/embeds).
 * @throws as `loadRedirects` does, and if there is a redirect loop.
 */
export function serverRedirects(siteDir: string): RedirectPair[] {
  return redirectPairs(loadRedirects(siteDir)).filter(({ from }) => !isEmbedAddress(from));
}
