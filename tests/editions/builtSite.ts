import { load, type CheerioAPI } from 'cheerio';
import { existsSync } from 'node:fs';
import { loadIndex } from '../../src/features/search/engine/loadIndex';
import { search } from '../../src/features/search/engine/search';
import { searchOptions } from '../../src/features/search/engine/searchOptions';
import { builtFileOf } from '../../src/lib/pages';
import { htmlFiles } from '../../src/lib/node/postBuild';
import type { FixtureSite } from './fixtureSite';

/** @returns whether there is a page at an address. */
export function isBuilt(site: FixtureSite, address: string): boolean {
  return existsSync(site.path(`build/${builtFileOf(address)}`));
}

/** @returns the page at an address, as it is served. */
export function builtPage(site: FixtureSite, address: string): CheerioAPI {
  return load(site.read(`build/${builtFileOf(address)}`));
}

/** @returns the text of a page, without its menus. */
export function textOf($: CheerioAPI): string {
  return $('main').text().replace(/\s+/g, ' ').replaceAll('\u200b', '');
}

/**
 * Searches a version of the site.
 * @param base where the version's pages start; empty for the current text.
 * @returns the addresses of the pages found.
 */
export async function found(site: FixtureSite, base: string, text: string): Promise<string[]> {
  const index = await loadIndex((name) =>
    Promise.resolve(JSON.parse(site.read(`build${base}/search-index/${name}`)) as unknown),
  );
  const { pages, match } = await search(index, text, searchOptions(10));
  return match === 'none' ? [] : pages.map(({ url }) => url);
}

/**
 * @returns the HTML of every page of an edition by address, without scripts and styles, which
 *   depend on the whole build, and without the navbar, whose menu lists the other editions.
 */
export function editionPages(site: FixtureSite, name: string): Record<string, string> {
  const files = htmlFiles(site.path(`build/${name}`)).map((file) => `/${name}/${file}`);
  return Object.fromEntries(
    [`/${name}.html`, ...files].map((file) => {
      const address = file.slice(0, -'.html'.length);
      const $ = builtPage(site, address);
      $('script, style, nav.navbar').remove();
      // The hash of a class name depends on the folder of the build: a cut builds in a worktree.
      $('[class]').attr('class', (_, names) => names.replace(/_[\w-]{4,5}(?=\s|$)/g, ''));
      return [address, $.html()];
    }),
  );
}
