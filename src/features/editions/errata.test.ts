import { expect, test } from 'vitest';
import { readErrata } from './errata';

const ERRATUM = `- edition: '2026.1'
  pages: [/compare/gifts]
  says: Gifts are never mentioned.
  correct: Section A.1 is about gifts.
  date: '2026-11-29'
`;
const PAGES = new Map([['2026.1', new Set(['/compare/gifts'])]]);

function read(text: string, isArchived: (edition: string) => boolean = () => false) {
  return readErrata({ path: 'errata.yaml', text }, PAGES, isArchived);
}

test('errata are read in the order of the file', () => {
  const { errata, diagnostics } = read(ERRATUM + ERRATUM.replace('never', 'not'));
  expect(diagnostics).toEqual([]);
  expect(errata.map(({ says }) => says)).toEqual([
    'Gifts are never mentioned.',
    'Gifts are not mentioned.',
  ]);
  expect(errata[0]?.pages).toEqual(['/compare/gifts']);
});

test('a file without errata is valid', () => {
  expect(read('# None yet\n')).toEqual({ errata: [], diagnostics: [] });
});

test.each([
  ['an edition that does not exist', ["'2026.1'", "'2026.7'"], 1, 'no edition 2026.7'],
  ['a page that the edition has not', ['gifts]', 'presents]'], 2, 'no page /compare/presents'],
  ['an address with the edition', ['/compare', '/2026.1/compare'], 2, 'no page /2026.1'],
  ['a date in the future', ['2026-11-29', '2062-11-29'], 5, 'future'],
  ['a key that is not known', ['says', 'say'], 1, 'This key'],
])('%s is a diagnostic', (_, [from = '', to = ''], line, problem) => {
  const { diagnostics } = read(ERRATUM.replace(from, to));
  expect(diagnostics[0]).toMatchObject({ file: 'errata.yaml', line });
  expect(diagnostics[0]?.problem).toContain(problem);
});

test('errata of an archived edition stay in the file and are not shown', () => {
  const { errata, diagnostics } = read(
    ERRATUM.replace('2026.1', '2025.1'),
    (name) => name === '2025.1',
  );
  expect({ errata, diagnostics }).toEqual({ errata: [], diagnostics: [] });
});
