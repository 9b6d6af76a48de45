import { PurgeCSS } from 'purgecss';
import purgecssFromHtml from 'purgecss-from-html';

/** Classes and elements that the search's own script and the loader add to pages. */
const BY_SCRIPTS = [/^found/, /-failed$/, /^copied$/, /^mark$/];

/**
 * Attributes to keep whatever their value: the color mode is set before the first paint, and
 * PurgeCSS takes an address in `[href^='/']` for no value that it has seen.
 */
const BY_ATTRIBUTE = [/data-theme/, /^href$/];

/**
 * Cuts the site's sheet down to what pages use before any bundle has run.
 * @param css the whole sheet.
 * @param pages the pages' HTML. Elements, classes, ids and attributes count, not words.
 * @throws if PurgeCSS gives no sheet back.
 */
export async function firstSheet(css: string, pages: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: pages.map((raw) => ({ raw, extension: 'html' })),
    css: [{ raw: css }],
    extractors: [{ extractor: purgecssFromHtml, extensions: ['html'] }],
    variables: true,
    keyframes: true,
    safelist: { standard: BY_SCRIPTS, greedy: BY_ATTRIBUTE, variables: [] },
  });
  if (!result) throw new Error('The sheet of the first view could not be made.');
  return result.css;
}

/** The link to the whole sheet, as Docusaurus writes it. */
const SHEET = /<link rel="?stylesheet"? href="?([^"\s>]+\.css)"?\s*\/?>/;

/** @returns the address of the whole sheet that a page links to; undefined if it links to none. */
export function sheetOf(html: string): string | undefined {
  return SHEET.exec(html)?.[1];
}

/**
 * Puts the sheet of the first view into a page, in place of the link to the whole one. That comes
 * with the bundle, which alone shows what the first sheet lacks.
 */
export function inlineStyles(html: string, css: string): string {
  return html.replace(SHEET, () => `<style>${css}</style>`);
}
