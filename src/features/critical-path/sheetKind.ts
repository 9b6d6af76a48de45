/**
 * Kinds of page that share a sheet of the first view. A policy allows each sheet by its hash, and
 * goes out with every page, so there are few: pages to read, pages with tables, and all others.
 */
export type SheetKind = 'reading' | 'tables' | 'other';

/** The classes that Docusaurus gives to `<html>`: the kind of route, and the page's own. */
const ROOT_CLASSES = /<html[^>]*\bclass="?([^">]*)/;

/**
 * @param html a page as Docusaurus builds it.
 * @returns the kind of its sheet. Which kind a page is decides only how much its sheet weighs: each
 *   holds all that its pages use.
 */
export function sheetKind(html: string): SheetKind {
  const classes = ROOT_CLASSES.exec(html)?.[1]?.split(' ') ?? [];
  if (classes.includes('handout-page') || !classes.includes('docs-doc-page')) return 'other';
  return html.includes('<table') ? 'tables' : 'reading';
}
