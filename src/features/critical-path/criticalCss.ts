import postcss from 'postcss';
import { PurgeCSS, type ExtractorResultDetailed } from 'purgecss';
import { openingTags } from '../../lib/htmlTags';
import { subtractCss } from './subtractCss';

/**
 * Page types that share one critical CSS. The Content-Security-Policy allows each inline style sheet
 * by its hash and is sent with every page, so there are only three.
 */
export type PageType = 'text' | 'table' | 'other';

/** The classes that Docusaurus sets on `<html>`: those of the route and of the page. */
const HTML_CLASSES = /<html[^>]*\bclass="?([^">]*)/;

const htmlClasses = (html: string) => HTML_CLASSES.exec(html)?.[1]?.split(' ') ?? [];

/** @returns whether a built page is a handout. */
const isHandout = (html: string): boolean => htmlClasses(html).includes('handout-page');

/**
 * @param html a built page.
 * @returns the page's type: a doc without a table, a doc with one, or any other page. It decides
 *   only how large the inlined CSS is, since the critical CSS of a type covers all pages of it.
 */
export function pageType(html: string): PageType {
  if (isHandout(html) || !htmlClasses(html).includes('docs-doc-page')) return 'other';
  return html.includes('<table') ? 'table' : 'text';
}

/** Classes, ids and elements that the search script and the loader add to pages. */
const ADDED_BY_SCRIPTS = [/^search(?:__|-page)/, /-failed$/, /^copied$/, /^mark$/];

/**
 * Attributes whose rules are kept for any value: the color mode is set before the first paint, the
 * search opens its list before hydration, tables wait for their order, rows of chosen codes are
 * marked, and PurgeCSS does not match `[href^='/']` against the addresses in a page.
 */
const KEPT_ATTRIBUTES = [/data-theme/, /^data-open$/, /^data-sorting$/, /^data-mark$/, /^href$/];

/** The critical CSS of a page type: what the start of its pages needs, and what the rest needs. */
export interface CriticalCss {
  readonly start: string;
  readonly rest: string;
}

/** Up to the end of the first paragraph after the page's heading; or of the heading, if it is far. */
const LEAD = /<\/h1>(?:(?:(?!<\/p>)[^]){0,3000}<\/p>|(?:<\/header>)?)/;

/**
 * @returns where the lead of a page ends: its heading and the paragraph near it; undefined if the
 *   page has no heading, or is a handout. Handouts are for printing, and clinics copy them, so their
 *   HTML is valid, with styles in the head alone.
 */
export function endOfLead(html: string): number | undefined {
  if (isHandout(html)) return undefined;
  const lead = LEAD.exec(html);
  return lead ? lead.index + lead[0].length : undefined;
}

/**
 * Reduces the site's style sheet to the rules that pages use before React hydrates them, in two
 * parts. A page has the second part after its lead, so that a phone can show the lead when the
 * first packets have arrived.
 *
 * In the cascade, the rules of `rest` come after those of `start`. The order matters only for rules
 * of equal specificity that set the same property on the same element below the lead;
 * `tests/e2e/critical-path.spec.ts` compares the result with the whole style sheet.
 * @param css the site's style sheet.
 * @param pages the HTML of all pages of one type. Elements, classes, ids and attributes count as
 *   used; words in the text don't.
 * @throws if the style sheet can't be parsed (PostCSS' CssSyntaxError, with line and column), or if
 *   PurgeCSS returns nothing.
 */
export async function criticalCss(css: string, pages: readonly string[]): Promise<CriticalCss> {
  const used = await purge(removeUnmatchedHas(css, pages), pages, ADDED_BY_SCRIPTS);
  const starts = pages.map((html) => html.slice(0, endOfLead(html) ?? 0));
  const start = await purge(withoutPrint(used), starts, []);
  return { start, rest: subtractCss(used, start) };
}

/** @returns the rules for the elements, classes, ids and attributes of these pages. */
async function purge(css: string, pages: readonly string[], added: RegExp[]): Promise<string> {
  const names = namesIn(pages);
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'html' }],
    css: [{ raw: css }],
    extractors: [{ extractor: () => names, extensions: ['html'] }],
    variables: true,
    keyframes: true,
    safelist: { standard: added, greedy: KEPT_ATTRIBUTES, variables: [] },
  });
  if (!result) throw new Error('PurgeCSS returned no critical CSS.');
  return result.css;
}

const TAG_NAME = /^<([a-z][^\s/>]*)/i;
const ATTRIBUTE = /\s([^\s=/>"']+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

/** @returns what selectors can name: the elements, classes, ids and attributes of pages. */
function namesIn(pages: readonly string[]): ExtractorResultDetailed {
  const tags = new Set<string>();
  const attributes = new Map<string, Set<string>>();
  // Most tags are the same on all pages.
  for (const tag of new Set(pages.flatMap(openingTags))) {
    tags.add(TAG_NAME.exec(tag)?.[1]?.toLowerCase() ?? '');
    for (const [, name = '', ...values] of tag.matchAll(ATTRIBUTE)) {
      const known = attributes.get(name) ?? new Set();
      for (const value of values.join('').split(' ')) known.add(value);
      attributes.set(name, known);
    }
  }
  const valuesOf = (name: string) => [...(attributes.get(name) ?? [])];
  return {
    tags: [...tags],
    classes: valuesOf('class'),
    ids: valuesOf('id'),
    attributes: {
      names: [...attributes.keys()],
      values: [...attributes.values()].flatMap((values) => [...values]),
    },
    undetermined: [],
  };
}

function withoutPrint(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules((atRule) => {
    if (atRule.name === 'page' || (atRule.name === 'media' && atRule.params === 'print')) {
      atRule.remove();
    }
  });
  return root.toString();
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
