import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../../editions/edition';
import type { CellChange } from '../../changelog/diff';
import type { Reference } from '../../reference/reference';
import { listedPages } from '../../content/node/listedPages';
import { loadReference } from '../../reference/node/readData';
import type { ListedPage } from '../../../lib/pages';

/** An edition with all it says. */
export interface EditionText extends Edition {
  reference: Reference;
  pages: ListedPage[];
  /** @returns the source of a page. */
  sourceOf: (address: string) => string;
}

/**
 * @param siteDir top of the project, or of a copy.
 * @param docsDir the edition's pages, from there.
 */
export function readEditionText(siteDir: string, docsDir: string, edition: Edition): EditionText {
  return {
    ...edition,
    reference: loadReference(siteDir, `${docsDir}/_data`),
    pages: listedPages(siteDir, docsDir),
    sourceOf: (address) => {
      for (const end of ['.mdx', '/index.mdx']) {
        try {
          return readFileSync(path.join(siteDir, `${docsDir}${address}${end}`), 'utf8');
        } catch {
          // It is the other one.
        }
      }
      return '';
    },
  };
}

/** Tells which pages came, changed or went. @returns a part of a post; none if no page did. */
export function pageChanges(edition: EditionText, older: EditionText, base: string): string[] {
  const before = new Map(older.pages.map((page) => [page.address, page]));
  const now = new Set(edition.pages.map(({ address }) => address));
  const link = ({ address, title }: ListedPage) =>
    `[${markdownText(title)}](${base}${address === '/' ? '' : address})`;
  const lines = [
    ...edition.pages.flatMap((page) => {
      if (!before.has(page.address)) return [`- New: ${link(page)}`];
      const isSame = edition.sourceOf(page.address) === older.sourceOf(page.address);
      return isSame ? [] : [`- Changed: ${link(page)}`];
    }),
    ...older.pages
      .filter(({ address }) => !now.has(address))
      .map(({ title }) => `- Taken out: ${markdownText(title)}`),
  ];
  return lines.length > 0 ? [`### Pages {/* #pages */}\n\n${lines.join('\n')}`] : [];
}

/** @returns how many cells were added, changed and removed. */
export function countKinds(changes: readonly CellChange[]): Record<CellChange['kind'], number> {
  const count = (kind: CellChange['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  return { added: count('added'), changed: count('changed'), removed: count('removed') };
}

/** Guards the signs that MDX would take for its own. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#]/g, '\\$&');
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
