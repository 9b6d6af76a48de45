import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';
import purgecssFromHtml from 'purgecss-from-html';

/**
 * Page types that share one critical CSS. The Content-Security-Policy allows each inline style sheet
 * by its hash and is sent with every page, so there are only three.
 */
export type PageType = 'text' | 'table' | 'other';

/** The classes that Docusaurus sets on `<html>`: those of the route and of the page. */
const HTML_CLASSES = /<html[^>]*\bclass="?([^">]*)/;

/**
 * @param html a built page.
 * @returns the page's type: a doc without a table, a doc with one, or any other page. It decides
 *   only how large the inlined CSS is, since the critical CSS of a type covers all pages of it.
 */
export function pageType(html: string): PageType {
  const classes = HTML_CLASSES.exec(html)?.[1]?.split(' ') ?? [];
  if (classes.includes('handout-page') || !classes.includes('docs-doc-page')) return 'other';
  return html.includes('<table') ? 'table' : 'text';
}

/** Classes, ids and elements that the search script and the loader add to pages. */
const ADDED_BY_SCRIPTS = [/^search(?:__|-page)/, /-failed$/, /^copied$/, /^mark$/];

/**
 * Attributes whose rules are kept for any value: the color mode is set before the first paint, the
 * search opens its list before hydration, tables wait for their order, and PurgeCSS does not match `[href^='/']` against the addresses in a page.
 */
const KEPT_ATTRIBUTES = [/data-theme/, /^data-open$/, /^data-sorting$/, /^href$/];

/**
 * Reduces the site's style sheet to the rules that pages use before React hydrates them.
 * @param css the site's style sheet.
 * @param pages the HTML of all pages of one type. Elements, classes, ids and attributes count as
 *   used; words in the text don't.
 * @throws if the style sheet can't be parsed (PostCSS' CssSyntaxError, with line and column), or if
 *   PurgeCSS returns nothing.
 */
export async function criticalCss(css: string, pages: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: pages.map((raw) => ({ raw, extension: 'html' })),
    css: [{ raw: removeUnmatchedHas(css, pages) }],
    extractors: [{ extractor: purgecssFromHtml, extensions: ['html'] }],
    variables: true,
    keyframes: true,
    safelist: { standard: ADDED_BY_SCRIPTS, greedy: KEPT_ATTRIBUTES, variables: [] },
  });
  if (!result) throw new Error('PurgeCSS returned no critical CSS.');
  return result.css;
}

/** The first name in the argument of `:has()`: an element, or a class, an id or an attribute. */
const NAME_IN_HAS = /:has\(\s*[>+~]?\s*([.#[]?)([\w-]+)/g;

/**
 * Removes selectors whose `:has()` matches on none of the pages. PurgeCSS ignores the argument of
 * `:has()`, and a browser searches the whole page for it before the first paint, and again with
 * each part of the page that arrives.
 * @returns the style sheet. A selector stays if any page contains the name in its `:has()`.
 */
export function removeUnmatchedHas(css: string, pages: readonly string[]): string {
  const known = new Map<string, boolean>();
  const isInPages = (text: string) => {
    const found = known.get(text) ?? pages.some((html) => html.includes(text));
    known.set(text, found);
    return found;
  };
  const root = postcss.parse(css);
  root.walkRules(/:has\(/, (rule) => {
    const kept = rule.selectors.filter((selector) =>
      [...selector.matchAll(NAME_IN_HAS)].every(([, prefix, name = '']) =>
        isInPages(prefix ? name : `<${name}`),
      ),
    );
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  return root.toString();
}
