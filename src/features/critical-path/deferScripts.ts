import type { Sources } from './loader/sources';

const SCRIPT = /<script src=("?)([^"\s>]+\.js)\1 defer(?:="[^"]*")?><\/script>/g;

/** The search's own scripts among a page's (src/plugins/search/bundleSearch.ts). */
const OF_SEARCH = /\/search\.[^/]*$/;

/** The color mode's button, which the theme serves as disabled: a disabled button hears no click. */
const DISABLED_TOGGLE = /(<button class="[^"]*\btoggleButton[^>]*?) disabled(?:="")?(?=[ >])/g;

/**
 * Replaces the script tags of a built page by the loader.
 * @param html a page as Docusaurus builds it.
 * @param loader text of the loader, with `SOURCES` in it.
 * @param along what it is given along beside the scripts' addresses.
 * @returns the page with the loader before the end of its body; unchanged if it loads no script.
 * @throws if it loads scripts and has no body to end.
 */
export function deferScripts(
  html: string,
  loader: string,
  along: Omit<Sources, 'page' | 'search'>,
): string {
  const sources = [...html.matchAll(SCRIPT)].map(([, , source = '']) => source);
  if (sources.length === 0) return html;
  const rest = html.replace(SCRIPT, '').replace(DISABLED_TOGGLE, '$1');
  const end = rest.lastIndexOf('</body>');
  if (end === -1) throw new Error('This page loads scripts and has no </body>.');
  const filledIn: Sources = {
    page: sources.filter((source) => !OF_SEARCH.test(source)),
    search: sources.filter((source) => OF_SEARCH.test(source)),
    ...along,
  };
  // Markup in a script would end it.
  const filled = loader.replace('SOURCES', () =>
    JSON.stringify(filledIn).replaceAll('<', '\\u003c'),
  );
  const script = `<script>${filled}</script>`;
  return rest.slice(0, end) + script + rest.slice(end);
}
