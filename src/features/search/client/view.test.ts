import { expect, test } from 'vitest';
import type { SearchResults } from '../engine/results';
import { queryHash, statusText } from './view';

const results = (given: Partial<SearchResults>): SearchResults => ({
  pages: [],
  count: 0,
  complete: true,
  match: 'none',
  isSpanish: false,
  ...given,
});

test('the status says how many answers there are', () => {
  expect(statusText(results({}))).toBe('Nothing found for these words.');
  expect(statusText(results({ count: 1, match: 'words' }))).toBe('1 answer');
  expect(statusText(results({ count: 2, match: 'similar' }))).toContain('Nearest: 2 answers');
});

test('for a cry for help the status starts with help, even if nothing is found', () => {
  expect(statusText(results({ help: 'danger' }))).toBe('Where to turn');
  expect(statusText(results({ help: 'talk-now', count: 3, match: 'words' }))).toBe(
    'Where to turn, then 3 answers',
  );
  expect(statusText(results({ help: 'harmed', count: 1, match: 'similar' }))).toBe(
    'Where to turn, then 1 answer',
  );
});

test('the address of a query keeps whole characters, and replaces halves of them', () => {
  expect(queryHash('my boss')).toBe('#q=my%20boss');
  expect(queryHash('hug 🙂')).toBe(`#q=${encodeURIComponent('hug 🙂')}`);
  for (const half of ['\uD83D', '\uDE42', '\uDE42\uD83D']) {
    expect(decodeURIComponent(queryHash(`hug ${half}`))).toMatch(/^#q=hug \uFFFD+$/);
  }
});
