import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { loadReference } from '../../src/features/reference/node/readData';
import { cellOf } from '../../src/features/reference/cells';
import { ruleTopics } from '../../src/features/reference/topics';
import { namesOfCode } from '../../src/features/search/index/namesOfCode';
import { ANSWER_KINDS } from '../../src/features/search/engine/answer';
import { loadIndex } from '../../src/features/search/engine/loadIndex';
import { search } from '../../src/features/search/engine/search';
import { searchOptions } from '../../src/features/search/engine/searchOptions';
import { idsAt, pageAt, sitemap } from './build';

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
    ['how do i report a bacp counselor', '/complain/uk'],
    ['i have feelings for a client', '/faq/feelings#feelings-for-client'],
    ['my therapist follows me on insta', '/faq/contact#therapist-follows'],
    ['is it weird that i love my therapist', '/faq/feelings#in-love'],
    ['aca 2005 friendship after therapy', '/compare/friendship-former#aca-2005'],
    ['aca 2005 gifts', '/codes/aca-2005'],
    ['CPA ethics code dual relationship standard III', '/codes/cpa-2017'],
    ['aca sex with former clients section', '/compare/sexual-former#aca-2014'],
    ['bacp', '/codes/bacp-2018'],
    ['nasw touch', '/compare/touch#nasw-2021'],
    ['"boundary crossing"', '/glossary#boundary-crossing'],
  ])('%s', async (text, url) => {
    expect(await first(text)).toBe(url);
  });

  test('a word that stands on few pages, guides among them, finds one of them', async () => {
    const pagesOf = new Map<string, Set<string>>();
    const addresses = sitemap().filter((one) => /^\/(guides|faq|glossary|complain)\b/.test(one));
    for (const address of addresses) {
      const page = pageAt(address);
      const paragraphs = page('article p').clone();
      paragraphs.find('[role=tooltip]').remove();
      const words = paragraphs.toArray().flatMap(
        (one) =>
          page(one)
            .text()
            .toLowerCase()
            .match(/[a-z’']{6,}/g) ?? [],
      );
      for (const word of words) pagesOf.set(word, (pagesOf.get(word) ?? new Set()).add(address));
    }
    const isGuide = (address: string) => address.startsWith('/guides/');
    const rare = [...pagesOf]
      .filter(([, pages]) => pages.size >= 2 && pages.size <= 4 && [...pages].some(isGuide))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const sample = rare.filter((_, at) => at % 3 === 0);
    const lost: string[] = [];
    for (const [word, addressesOfWord] of sample) {
      const { pages } = await search(index, `${word} `, searchOptions(60));
      const found = pages.flatMap(({ results }) =>
        results.map(({ url }) => url.split('#')[0] ?? ''),
      );
      if (!found.some((url) => addressesOfWord.has(url))) lost.push(word);
    }
    expect(sample.length).toBeGreaterThan(50);
    expect(lost.length / sample.length, lost.join(' ')).toBeLessThan(0.18);
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

  test('no script has a lookbehind assertion, which Safari before 16.4 cannot parse', () => {
    const scripts = readdirSync('build/assets/js').filter((name) => name.endsWith('.js'));
    const withLookbehind = scripts.filter((name) => {
      const text = readFileSync(`build/assets/js/${name}`, 'utf8');
      // In the worker the rules for help are texts, compiled without lookbehind where there is none.
      return /\(\?<[!=]/.test(text) && !text.includes('manifest.json');
    });
    expect(withLookbehind).toEqual([]);
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
    expect(brotliCompressSync(read('manifest.json')).length).toBeLessThan(110 * KILOBYTE);
  });
});

describe('a query that names a code and a topic', () => {
  const reference = loadReference('.', 'docs/_data');
  const WORDINGS = [
    (code: string, topic: string) => `${code} ${topic}`,
    (code: string, topic: string) => `what section of the ${code} code covers ${topic}`,
    (code: string, topic: string) => `${topic} standard ${code}`,
    (code: string, topic: string) => `${code} rule number on ${topic}`,
  ];
  /** Every third cell, each with another wording: all of them would take a minute. */
  const cells = reference.codes.flatMap((code) => {
    const { names, needs } = namesOfCode(code, reference);
    const [name] = names;
    if (name === undefined) return [];
    const named = [name, ...needs].join(' ');
    // A reader who types "BACP complaints" wants to complain.
    return ruleTopics(reference)
      .filter(({ id }) => id !== 'complaints')
      .map((topic) => ({ code, topic, named }));
  });
  const asked = cells
    .filter((_, at) => at % 3 === 0)
    .map((cell, at) => ({ ...cell, wording: WORDINGS[at % WORDINGS.length] }));

  test('leads to the cell, or to the page of the code if it has none, never to another code', async () => {
    const wrong: string[] = [];
    for (const { code, topic, named, wording } of asked) {
      const query = wording?.(named, topic.title) ?? '';
      const isChecked = cellOf(code, topic.id).provisions.length > 0;
      const url = (await first(query)) ?? 'nothing';
      const isRight = isChecked
        ? url === `/compare/${topic.id}#${code.id}`
        : url === `/codes/${code.id}` || url.endsWith(`#${code.id}`);
      if (!isRight) wrong.push(`${query}: ${url}`);
    }
    expect(asked.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
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
