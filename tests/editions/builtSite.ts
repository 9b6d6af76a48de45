import { load, type CheerioAPI } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openIndex } from '../../src/features/search/engine/openIndex';
import { search, wishFor } from '../../src/features/search/engine/search';
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

/** @returns the words of a page, without its menus. */
export function wordsOf($: CheerioAPI): string {
  return $('main').text().replace(/\s+/g, ' ').replaceAll('\u200b', '');
}

/** @returns the addresses that the search of a version finds. `base` is empty for today's. */
export async function found(site: FixtureSite, base: string, text: string): Promise<string[]> {
  const index = await openIndex((name) =>
    Promise.resolve(JSON.parse(site.read(`build${base}/search-index/${name}`)) as unknown),
  );
  const { pages, match } = await search(index, text, wishFor(10));
  return match === 'none' ? [] : pages.map(({ url }) => url);
}

/**
 * @returns every page of an edition by name, without scripts and sheet: these carry the marks of
 *   the build as a whole.
 */
export function editionPages(site: FixtureSite, name: string): Record<string, string> {
  const top = site.path(`build/${name}`);
  return Object.fromEntries(
    [...htmlFiles(top).map((file) => `${name}/${file}`), `${name}.html`].map((file) => {
      const html = readFileSync(path.join(site.path('build'), file), 'utf8');
      return [file, html.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '')];
    }),
  );
}
