import { load, type CheerioAPI } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { builtFileOf } from '../../src/lib/pages';

const BUILD = 'build';

/** Pages that are generated from data or other pages: they have no author and no review date. */
export const GENERATED = /^\/(?:blog(?:\/archive)?|changes(?:\/.*)?|editions)?$/;

/** @returns the addresses of the sitemap, without the host, in its order. */
export function sitemap(): string[] {
  const xml = load(readFileSync(`${BUILD}/sitemap.xml`, 'utf8'), { xml: true });
  return xml('loc')
    .toArray()
    .map((loc) => new URL(xml(loc).text()).pathname);
}

/** @returns the path of the built file of an address. @throws if nothing was built for it. */
function fileAt(address: string): string {
  const file = `${BUILD}/${builtFileOf(address)}`;
  if (!existsSync(file)) throw new Error(`Nothing was built for ${address} (${file}).`);
  return file;
}

/** A page, and the codes of the errors that the parser found in its text. */
interface ParsedPage {
  $: CheerioAPI;
  errors: string[];
}

const pages = new Map<string, ParsedPage>();

/**
 * @returns the built page of an address. It is parsed once and shared by all tests, also those of
 *   other files: never change it, use `parsePage` instead.
 * @throws if nothing was built for the address.
 */
export function pageAt(address: string): CheerioAPI {
  return parseOnce(address).$;
}

function parseOnce(address: string): ParsedPage {
  const known = pages.get(address);
  if (known) return known;
  const errors: string[] = [];
  const $ = load(readFileSync(fileAt(address), 'utf8'), {
    onParseError: ({ code }) => errors.push(code),
  });
  // They would count as text.
  $('body style').remove();
  const page = { $, errors };
  pages.set(address, page);
  return page;
}

/**
 * @returns a copy of the page of an address that a test may change, without the styles in its body,
 *   which would count as text.
 * @throws if nothing was built for the address.
 */
export function parsePage(address: string): CheerioAPI {
  const page = load(readFileSync(fileAt(address), 'utf8'));
  page('body style').remove();
  return page;
}

/**
 * @returns the codes of the parse errors of the HTML standard in the page of an address:
 *   https://html.spec.whatwg.org/multipage/parsing.html#parse-errors
 */
export function parseErrorsAt(address: string): readonly string[] {
  return parseOnce(address).errors;
}

const ids = new Map<string, ReadonlySet<string>>();

/** @returns every id in the page of an address: what a fragment can lead to. */
export function idsAt(address: string): ReadonlySet<string> {
  const known = ids.get(address);
  if (known) return known;
  const $ = pageAt(address);
  const found = new Set($('[id]').map((_, element) => $(element).attr('id')));
  ids.set(address, found);
  return found;
}
