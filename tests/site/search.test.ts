import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { loadReference } from '../../src/features/reference/node/readData';
import { ANSWER_KINDS } from '../../src/features/search/engine/answer';
import { loadIndex } from '../../src/features/search/engine/loadIndex';
import { search } from '../../src/features/search/engine/search';
import { searchOptions } from '../../src/features/search/engine/searchOptions';
import { idsAt, pageAt } from './build';

const FOLDER = 'build/search-index';
const KILOBYTE = 1000;
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

const index = await loadIndex((name) => Promise.resolve(JSON.parse(read(name)) as unknown));
const first = async (text: string) => {
  const { pages } = await search(index, text, searchOptions(10));
  return pages[0]?.results[0]?.url;
};

describe('the search over the built index', () => {
  test.each([
    ['transference', '/faq/feelings#transference'],
    ['transferece', '/faq/feelings#transference'],
    ['can she come to my wedding', '/faq/friendship#wedding'],
    ['shrink dumped me', '/guides/being-dropped'],
    ['is it weird that i love my therapist', '/faq/feelings#in-love'],
    ['aca 2005 former clients', '/codes/aca-2005'],
    ['bacp', '/codes/bacp-2018'],
    ['nasw touch', '/compare/touch#nasw-2021'],
    ['"boundary crossing"', '/glossary#boundary-crossing'],
  ])('%s', async (text, url) => {
    expect(await first(text)).toBe(url);
  });

  test('a section number leads to a cell with that section', async () => {
    const url = (await first('A.6.b')) ?? '';
    expect(url).toMatch(/^\/compare\/[a-z-]+#aca-2014$/);
    const [page = '', id = ''] = url.split('#');
    expect(pageAt(page)(`tr[id="${id}"]`).text()).toContain('A.6.b');
  });

  test('the stock index is not published', () => {
    expect(existsSync('build/search-index.json')).toBe(false);
  });

  test('the script of the search bar does not contain the engine', () => {
    const [script = ''] = readdirSync('build/assets/js').filter((name) =>
      name.startsWith('search.'),
    );
    const text = readFileSync(`build/assets/js/${script}`, 'utf8');
    expect(text).toContain('data-search-popup');
    expect(text.length).toBeLessThan(15 * KILOBYTE);
  });

  test('what is loaded before the first answer is small', () => {
    expect(brotliCompressSync(read('manifest.json')).length).toBeLessThan(125 * KILOBYTE);
  });
});

const list = z
  .array(
    z.strictObject({
      url: z.string().startsWith('/'),
      title: z.string().min(1),
      kind: z.enum(ANSWER_KINDS),
      topics: z.array(z.string()).max(3),
    }),
  )
  .parse(JSON.parse(readFileSync('build/api/v1/latest/pages.json', 'utf8')));

describe('pages.json', () => {
  const known = new Set(loadReference('.', 'docs/_data').topics.map(({ id }) => id));

  test('lists each address once, and each exists', () => {
    expect(new Set(list.map(({ url }) => url)).size).toBe(list.length);
    for (const { url } of list) {
      const [page = '', anchor] = url.split('#');
      if (anchor) expect(idsAt(page).has(anchor), url).toBe(true);
      else pageAt(page);
    }
  });

  test('names only existing topics, and none for list pages', () => {
    for (const { url, topics } of list) {
      expect(
        topics.filter((topic) => !known.has(topic)),
        url,
      ).toEqual([]);
    }
    for (const url of ['/', '/guides', '/faq', '/compare', '/codes', '/glossary', '/a-z']) {
      expect(list.find((entry) => entry.url === url)?.topics, url).toEqual([]);
    }
  });

  test('every guide, question and comparison has topics', () => {
    const withoutTopics = list.filter(
      ({ kind, topics, url }) =>
        topics.length === 0 &&
        (kind === 'guide' || kind === 'compare' || (kind === 'question' && url.includes('#'))),
    );
    const urls = withoutTopics.map(({ url }) => url);
    expect(urls.filter((url) => !/^\/(where-to-turn(\/.+)?|which-code)$/.test(url))).toEqual([]);
  });
});
