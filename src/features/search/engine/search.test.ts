import { describe, expect, test } from 'vitest';
import type { AnswerPage } from './answer';
import { answer, indexOf, memoryLoader } from './fixture';
import { MANIFEST_FILE, NORMS_FILE, pageFileName } from './indexFormat';
import { loadIndex } from './loadIndex';
import { search, searchFirst } from './search';
import { searchOptions } from './searchOptions';

const PAGES: AnswerPage[] = [
  {
    url: '/guides/gifts',
    title: 'Gifts',
    answers: [
      answer('/guides/gifts', {
        title: 'Gifts and thanks',
        topics: ['gifts'],
        phrases: ['a present for my shrink', 'christmas card for a counselor'],
        text: 'You can say thank you to your therapist. A small gift may be all right.',
      }),
      answer('/guides/gifts#why', {
        title: 'Why it takes thought',
        topics: ['gifts'],
        text: 'A costly gift can leave you both in a bind. Therapists think about therapy.',
        prior: 0.9,
      }),
    ],
  },
  {
    url: '/faq/endings',
    title: 'Endings',
    answers: [
      answer('/faq/endings#dropped', {
        kind: 'question',
        title: 'My therapist dropped me. What now?',
        topics: ['abandonment'],
        phrases: ['fired by my therapist', 'she stopped seeing me from one day to the next'],
        text: 'It hurts. You can ask your therapist for a last talk.',
      }),
      answer('/faq/endings#transference', {
        kind: 'term',
        title: 'Transference',
        topics: ['transference'],
        text: 'Transference means feelings from elsewhere. <b>Not bold</b>.',
      }),
    ],
  },
  {
    url: '/codes/aca-2014',
    title: 'ACA 2014',
    answers: [
      answer('/codes/aca-2014', {
        kind: 'code',
        title: 'ACA 2014',
        code: { id: 'aca-2014', names: ['ACA'], needs: [] },
        text: 'The code of American counselors.',
      }),
    ],
  },
  {
    url: '/compare/gifts',
    title: 'Gifts, compared',
    answers: [
      answer('/compare/gifts', { kind: 'compare', title: 'Gifts, compared', topics: ['gifts'] }),
      answer('/compare/gifts#aca-2014', {
        kind: 'compare',
        title: 'ACA 2014, Gifts: Only under conditions (A.10.f)',
        topics: ['gifts'],
        code: { id: 'aca-2014', names: ['ACA'], needs: [] },
        text: 'Counselors may take a gift after thought.',
        prior: 0.7,
        codePrior: 1.6,
      }),
    ],
  },
];

const index = await indexOf(PAGES);
const find = async (text: string) => {
  const { pages } = await search(index, text, searchOptions(10));
  return pages.flatMap(({ results }) => results.map(({ url }) => url));
};

describe('the best answer comes first', () => {
  test.each([
    ['any of the words, not all', 'present for a zebra', '/guides/gifts'],
    ['a search phrase', 'got fired', '/faq/endings#dropped'],
    ['a synonym', 'my therapist dumped me', '/faq/endings#dropped'],
    ['another form of a word', 'dropping clients', '/faq/endings#dropped'],
    ['two edits in a long word', 'transferece', '/faq/endings#transference'],
    ['swapped letters', 'tarnsference', '/faq/endings#transference'],
    ['the beginning of a word', 'transf', '/faq/endings#transference'],
    ['a section number', 'A.10.f', '/compare/gifts#aca-2014'],
    ['a section number without its dots', 'a10f', '/compare/gifts#aca-2014'],
    ['the name of a code', 'aca gifts', '/compare/gifts#aca-2014'],
    ['a quoted phrase', '"costly gift"', '/guides/gifts#why'],
    ['a rare word before a common one', 'therapist christmas therapist', '/guides/gifts'],
  ])('%s: %s', async (_, text, url) => {
    expect((await find(text))[0]).toBe(url);
  });
});

test('results are grouped by page, with their kind and an excerpt', async () => {
  const { pages, match } = await search(index, 'small or costly gift', searchOptions(10));
  const page = pages.find(({ url }) => url === '/guides/gifts');
  expect(page?.results.length).toBe(2);
  const shown = page?.results.map(({ excerpt }) => excerpt.map(({ text }) => text).join(''));
  expect(shown?.sort()).toEqual([
    'A costly gift can leave you both in a bind. Therapists think about therapy.',
    'A small gift may be all right.',
  ]);
  expect(page?.results[0]?.kind).toBe('guide');
  expect(match).toBe('words');
});

test('an unknown word leads to answers with similar words, and says so', async () => {
  expect(await search(index, 'transfigured', searchOptions(10))).toMatchObject({
    match: 'similar',
  });
});

// cspell:disable-next-line
test.each(['xyzzy', 'asdfghjkl qwertyuiop', 'gizzle flurb wozzle', 'trxx'])(
  'gibberish finds nothing: %s',
  async (query) => {
    expect(await search(index, query, searchOptions(10))).toMatchObject({
      pages: [],
      match: 'none',
    });
  },
);

test('a cry for help brings help, even if nothing is found', async () => {
  expect(await search(index, 'xyzzy suicide', searchOptions(10))).toMatchObject({
    help: 'talk-now',
    match: 'none',
  });
});

test('a misspelled cry for help brings help, unless the index contains the misspelled word', async () => {
  const pages = (text: string): AnswerPage[] => [
    { url: '/a', title: 'A', answers: [answer('/a', { topics: ['a'], text })] },
  ];
  const helpOn = async (text: string) => {
    const { help } = await search(await indexOf(pages(text)), 'hotlane', searchOptions(10));
    return help;
  };
  expect(await helpOn('About gifts.')).toBe('talk-now');
  expect(await helpOn('About the hotlane.')).toBeUndefined();
});

test('unusual input never throws', async () => {
  const unusual = [
    '',
    ' ',
    '<img src=x onerror=alert(1)>',
    '(.*)+[',
    '\u0000\uffff',
    '🙂',
    'שלום',
    '"',
  ];
  for (const text of [...unusual, 'a'.repeat(10_000), 'gift '.repeat(2_000)]) {
    const { pages } = await search(index, text, searchOptions(10));
    expect(Array.isArray(pages)).toBe(true);
  }
});

test('random input never throws, and the limit holds', async () => {
  let seed = 42;
  const random = (below: number) => {
    // Park and Miller's minimal standard generator: a failure can be repeated.
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let round = 0; round < 300; round += 1) {
    const codes = Array.from({ length: random(40) }, () => random(random(2) ? 128 : 0x3000));
    const { pages } = await search(index, String.fromCharCode(...codes), searchOptions(10));
    expect(pages.flatMap(({ results }) => results).length).toBeLessThanOrEqual(10);
  }
});

test.each(['page-', NORMS_FILE])(
  'after %s could not be loaded, the next query asks for it again',
  async (part) => {
    const load = memoryLoader(PAGES);
    let broken = true;
    const flaky = await loadIndex((path) =>
      broken && path.includes(part) ? Promise.reject(new Error('offline')) : load(path),
    );
    await expect(search(flaky, 'gift', searchOptions(10))).rejects.toThrow('offline');
    broken = false;
    expect((await search(flaky, 'gift', searchOptions(10))).pages.length).toBeGreaterThan(0);
  },
);

test.each([
  ['is cut off', () => Promise.reject(new SyntaxError('Unexpected end of JSON input'))],
  ['is something else', () => Promise.resolve({ login: 'Accept the terms' })],
  ['is of an older build', () => Promise.resolve({ version: 0 })],
  ['is null', () => Promise.resolve(null)],
])('a cached file that %s is loaded again past the cache', async (_, broken) => {
  const load = memoryLoader(PAGES);
  for (const part of [MANIFEST_FILE, NORMS_FILE, pageFileName(0)]) {
    const index = await loadIndex((path, isFresh) =>
      path.endsWith(part) && !isFresh ? broken() : load(path),
    );
    const { pages } = await search(index, 'gift', searchOptions(10));
    expect(pages.length, part).toBeGreaterThan(0);
  }
});

test('on a slow connection the best page comes as soon as its text is loaded', async () => {
  const load = memoryLoader(PAGES);
  const held: (() => void)[] = [];
  const slow = await loadIndex(async (path) => {
    const part = await load(path);
    if (path.includes('page-') && !path.endsWith('page-0.json')) {
      await new Promise<void>((resolve) => held.push(resolve));
    }
    return part;
  });
  const first = await searchFirst(slow, 'christmas card gift', searchOptions(10));
  expect(first.pages.map(({ url }) => url)).toEqual(['/guides/gifts']);
  expect(first.complete).toBe(false);
  expect(first.count).toBeGreaterThan(first.pages[0]?.results.length ?? 0);
  for (const release of held) release();
  const all = await search(slow, 'christmas card gift', searchOptions(10));
  expect(all.pages.slice(0, 1)).toEqual(first.pages);
  expect(all.complete).toBe(true);
});
