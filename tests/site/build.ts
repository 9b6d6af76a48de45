import { load, type CheerioAPI } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { builtFileOf } from '../../src/lib/pages';

const BUILD = 'build';

/** Pages that are made of data or of other pages alone: nobody writes them, so nobody reviews them. */
export const MADE = /^\/(?:blog(?:\/archive)?|changes(?:\/.*)?|editions)?$/;

/** @returns the addresses of the sitemap, without the host, in its order. */
export function sitemap(): string[] {
  const xml = load(readFileSync(`${BUILD}/sitemap.xml`, 'utf8'), { xml: true });
  return xml('loc')
    .toArray()
    .map((loc) => new URL(xml(loc).text()).pathname);
}

/** @returns the served HTML of an address. @throws if nothing was built for it. */
export function pageAt(address: string): CheerioAPI {
  const file = `${BUILD}/${builtFileOf(address)}`;
  if (!existsSync(file)) throw new Error(`Nothing was built for ${address} (${file}).`);
  return load(readFileSync(file, 'utf8'));
}
