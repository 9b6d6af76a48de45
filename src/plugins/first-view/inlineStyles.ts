import { PurgeCSS } from 'purgecss';

/** Classes that the search's own script and the loader use, which no page is served with. */
const BY_SCRIPTS = [/^found/, /-failed$/, /^copied$/];

/**
 * Cuts the site's sheet down to what pages use before any bundle has run.
 * @param css the whole sheet.
 * @param pages patterns of the built pages' paths.
 */
export async function firstSheet(css: string, pages: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [...pages],
    css: [{ raw: css }],
    variables: true,
    keyframes: true,
    // PurgeCSS reads words, and takes "/" at the start of an address for none.
    safelist: { standard: BY_SCRIPTS, greedy: [/^href$/], variables: [] },
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
