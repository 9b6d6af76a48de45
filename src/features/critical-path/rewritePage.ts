import { endOfLead, type CriticalCss } from './criticalCss';
import type { Assets } from './loader/page';

/** The color mode script of the theme, which Docusaurus puts at the start of the body. */
const COLOR_MODE_SCRIPT =
  /(<body[^>]*>(?:(?!<script|<div)[\s\S])*)(<script>(?:(?!<\/script>)[\s\S])*data-theme-choice[\s\S]*?<\/script>)/;

/**
 * Hides the tables that the address sorts until they are sorted (site.css). The loader at the end of
 * the page would be too late: what has arrived by then may have been painted.
 */
const HIDE_UNSORTED =
  "if(/[?&]codes=/.test(location.search))document.documentElement.dataset.sorting='';";

/** The link to the site's style sheet, as Docusaurus writes it. */
const STYLE_SHEET = /<link rel="?stylesheet"? href="?([^"\s>]+\.css)"?\s*\/?>/;

/** A script of the site, as Docusaurus writes it. */
const SCRIPT = /<script src=("?)([^"\s>]+\.js)\1 defer(?:="[^"]*")?><\/script>/g;

/** The address of the search's entry script (src/features/search/node/bundleSearch.ts). */
const SEARCH_SCRIPT = /\/search\.[^/]*$/;

/** The color mode button, which the theme renders as disabled: a disabled button gets no clicks. */
const DISABLED_TOGGLE = /(<button class="[^"]*\btoggleButton[^>]*?) disabled(?:="")?(?=[ >])/g;

/**
 * Lets the browser prefetch a page when the reader points at a link to it. The text is the same in
 * all pages, so that the Content-Security-Policy allows it by hash.
 */
const speculationRules = (baseUrl: string): string =>
  JSON.stringify({
    prefetch: [
      {
        where: {
          and: [{ href_matches: `${baseUrl}*` }, { not: { href_matches: `${baseUrl}api/*` } }],
        },
        eagerness: 'moderate',
      },
    ],
  });

/** @returns the address of the style sheet that a page links to; undefined if there is none. */
export function styleSheetOf(html: string): string | undefined {
  return STYLE_SHEET.exec(html)?.[1];
}

/**
 * Puts a script before the style sheet that sets what the first paint depends on: the color mode, and
 * whether tables are hidden until they are sorted. It is the color mode script of the theme, which in
 * the body would delay the first paint and let styles be computed twice.
 * @param html a built page, still with the link to its style sheet.
 * @returns the page, unchanged if it lacks either of them.
 */
export function addFirstPaintScript(html: string): string {
  const [, before, script] = COLOR_MODE_SCRIPT.exec(html) ?? [];
  const link = STYLE_SHEET.exec(html);
  if (before === undefined || script === undefined || !link) return html;
  const rest = html.replace(before + script, () => before);
  const text = script.replace('<script>', () => `<script>${HIDE_UNSORTED}`);
  return rest.slice(0, link.index) + text + rest.slice(link.index);
}

/**
 * Replaces the link to the style sheet by the critical CSS. What the start of the page does not need
 * comes after its lead; the loader moves it into the head before React hydrates the page. The loader
 * adds the whole style sheet along with the page's scripts, which are the first to need it.
 * @returns the page, with all styles in its head if it has no lead; unchanged if it links to no style
 *   sheet.
 */
export function inlineCriticalCss(html: string, { start, rest }: CriticalCss): string {
  if (!STYLE_SHEET.test(html)) return html;
  const end = endOfLead(html);
  const styles = `<style>${start}</style>`;
  const more = `<style>${rest}</style>`;
  if (end === undefined) return html.replace(STYLE_SHEET, () => styles + more);
  const withMore = html.slice(0, end) + more + html.slice(end);
  return withMore.replace(STYLE_SHEET, () => styles);
}

/**
 * Replaces the script tags of a page by the loader and the speculation rules.
 * @param html a built page.
 * @param loader the bundled loader, with the identifier `ASSETS` in it.
 * @param others the assets beside the page's own scripts, and the base URL of the site.
 * @returns the page with the loader at the end of its body; unchanged if it loads no scripts.
 * @throws if it loads scripts and has no `</body>`.
 */
export function deferScripts(
  html: string,
  loader: string,
  { baseUrl, ...others }: Pick<Assets, 'styleSheet' | 'searchWorker'> & { baseUrl: string },
): string {
  const scripts = [...html.matchAll(SCRIPT)].map(([, , url = '']) => url);
  if (scripts.length === 0) return html;
  const rest = html.replace(SCRIPT, '').replace(DISABLED_TOGGLE, '$1');
  const end = rest.lastIndexOf('</body>');
  if (end === -1) throw new Error('This page loads scripts and has no </body>.');
  const assets: Assets = {
    page: scripts.filter((url) => !SEARCH_SCRIPT.test(url)),
    search: scripts.filter((url) => SEARCH_SCRIPT.test(url)),
    ...others,
  };
  const text = loader.replace('ASSETS', () => JSON.stringify(assets));
  const rules = `<script type=speculationrules>${speculationRules(baseUrl)}</script>`;
  return `${rest.slice(0, end)}${rules}<script>${text}</script>${rest.slice(end)}`;
}
