import { load, type CheerioAPI } from 'cheerio';
import { readdirSync, readFileSync } from 'node:fs';
import { cardIdOf } from '../../src/features/embeds/card';

const TOP = 'build/embed';

/**
 * @returns the ids of all cards that were built, sorted; without those of pages that have moved,
 *   where the card of the new page stands.
 */
export function cardIds(): string[] {
  return readdirSync(TOP, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.replace(/\/index\.html$/, ''))
    .filter((id) => ofWhat(id) === id)
    .sort();
}

/** @returns the id of the card for the page that a card leads to: its own, if that has not moved. */
function ofWhat(id: string): string {
  const { pathname, hash } = new URL(cardAt(id)('link[rel=canonical]').attr('href') ?? '');
  return cardIdOf(pathname + hash);
}

/** @returns a card's HTML as it was built. */
export function cardText(id: string): string {
  return readFileSync(`${TOP}/${id}/index.html`, 'utf8');
}

/** @returns a card, parsed. */
export function cardAt(id: string): CheerioAPI {
  return load(cardText(id));
}

/** @returns what a card's oembed.json says. */
export function oembedText(id: string): string {
  return readFileSync(`${TOP}/${id}/oembed.json`, 'utf8');
}
