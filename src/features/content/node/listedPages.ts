import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOfSource, type ListedPage } from '../../../lib/pages';
import { formatDiagnostics, type Diagnostic } from '../../../lib/diagnostics';
import { questionsOn } from '../answers';
import { kindOf, parsePage, type Page } from '../page';

/** Pages by their text: on the development server most are the same as the last time. */
const parsed = new Map<string, { text: string; page: Page }>();

/**
 * Lists the pages of a version of the docs.
 * @param siteDir root of the project.
 * @param docsDir folder of the version, relative to `siteDir`: `docs`.
 * @throws an Error that lists every syntax error of every page with file, line and fix.
 */
export function listedPages(siteDir: string, docsDir: string): ListedPage[] {
  const { pages, diagnostics } = readListedPages(siteDir, docsDir);
  if (diagnostics.length > 0) {
    throw new Error(`\n${formatDiagnostics(diagnostics, docsDir)}\n`);
  }
  return pages;
}

/** @returns the pages that can be parsed, and the diagnostics of the others. */
export function readListedPages(
  siteDir: string,
  docsDir: string,
): { pages: ListedPage[]; diagnostics: Diagnostic[] } {
  const names = readdirSync(path.join(siteDir, docsDir), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx') && !/(^|\/)_/.test(name))
    .sort();
  const reads = names.map((name) => ({
    name,
    ...parseOnce(siteDir, path.posix.join(docsDir, name)),
  }));
  const diagnostics = reads.flatMap((read) => read.diagnostics);
  const pages = reads.flatMap(({ name, page }) =>
    page
      ? [
          {
            address: addressOfSource(name),
            title: typeof page.matter.title === 'string' ? page.matter.title : name,
            kind: kindOf(page),
            questions: kindOf(page) === 'faq' ? questionsOn(page) : [],
            ...(Array.isArray(page.matter.topics) && { topics: page.matter.topics.map(String) }),
            ...(typeof page.matter.more === 'string' && { more: page.matter.more }),
          },
        ]
      : [],
  );
  return { pages, diagnostics };
}

function parseOnce(siteDir: string, file: string): ReturnType<typeof parsePage> {
  const full = path.join(siteDir, file);
  const text = readFileSync(full, 'utf8');
  const known = parsed.get(full);
  if (known?.text === text) return { page: known.page, diagnostics: [] };
  const read = parsePage(file, text);
  if (read.page) parsed.set(full, { text, page: read.page });
  return read;
}
