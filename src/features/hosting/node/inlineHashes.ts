import { load } from 'cheerio';
import { createHash } from 'node:crypto';

/** Scripts and sheets in pages, each as a source of a Content-Security-Policy: `'sha256-…'`. */
export interface InlineHashes {
  scripts: readonly string[];
  sheets: readonly string[];
}

/** Kinds of script that a policy has a say in; blocks of data are none (HTML, "script", type). */
const EXECUTED = new Set(['', 'module', 'text/javascript', 'speculationrules']);

/** More than this many, and some page has a script or a sheet of its own. */
const MOST = { scripts: 4, sheets: 4 };

/**
 * Collects what pages have in them that a policy must allow.
 * @param pages name and text of each page.
 * @throws if there are so many that pages must differ, with a page for each.
 */
export function inlineHashes(pages: Iterable<{ name: string; html: string }>): InlineHashes {
  const scripts = new Map<string, string>();
  const sheets = new Map<string, string>();
  for (const { name, html } of pages) {
    const $ = load(html);
    // A page that only sends on is never served by a server with these rules: it sends on itself.
    if ($('meta[http-equiv="refresh"]').length > 0) continue;
    $('script:not([src])').each((_, element) => {
      const type = ($(element).attr('type') ?? '').toLowerCase();
      if (EXECUTED.has(type)) note(scripts, $(element).text(), name);
    });
    $('style').each((_, element) => {
      note(sheets, $(element).text(), name);
    });
  }
  refuseMany('scripts', scripts);
  refuseMany('sheets', sheets);
  return { scripts: [...scripts.keys()].sort(), sheets: [...sheets.keys()].sort() };
}

/** @returns the hash of a text as a source of a policy (CSP Level 3, 2.3.1, hash-source). */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Notes the hash of a text and the first page that has it. */
function note(hashes: Map<string, string>, text: string, page: string): void {
  const hash = hashOf(text);
  if (!hashes.has(hash)) hashes.set(hash, page);
}

function refuseMany(kind: keyof typeof MOST, hashes: ReadonlyMap<string, string>): void {
  if (hashes.size <= MOST[kind]) return;
  throw new Error(
    `Pages have ${hashes.size} different inline ${kind} in them, and should share ${MOST[kind]} at most, ` +
      `so that one policy allows them all. Look for one that differs from page to page, first seen in: ` +
      [...new Set(hashes.values())].slice(0, 8).join(', '),
  );
}
