import { load, type CheerioAPI } from 'cheerio';
import { readdirSync, readFileSync } from 'node:fs';
import { embedIdOf } from '../../src/features/embeds/embed';

const FOLDER = 'build/embed';

/** @returns the ids of all built embeds, sorted; without copies at redirected addresses. */
export function embedIds(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.replace(/\/index\.html$/, ''))
    .filter((id) => canonicalId(id) === id)
    .sort();
}

/** The id by the page that an embed links to; for a copy, that of the original. */
function canonicalId(id: string): string {
  const { pathname, hash } = new URL(embedAt(id)('link[rel=canonical]').attr('href') ?? '');
  return embedIdOf(pathname + hash);
}

/** @returns the HTML of a built embed. */
export function embedText(id: string): string {
  return readFileSync(`${FOLDER}/${id}/index.html`, 'utf8');
}

/** @returns a built embed, parsed. */
export function embedAt(id: string): CheerioAPI {
  return load(embedText(id));
}

/** @returns the text of an embed's oembed.json. */
export function oembedText(id: string): string {
  return readFileSync(`${FOLDER}/${id}/oembed.json`, 'utf8');
}
