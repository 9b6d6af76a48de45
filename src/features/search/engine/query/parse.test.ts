import { expect, test } from 'vitest';
import { stemOf } from '../text/forms';
import { MOST_WORDS, namesCode, parseQuery } from './parse';

const parse = (text: string) => parseQuery(text, stemOf);

test('only the last word may go on, and only with nothing after it', () => {
  expect(parse('love my thera').words.map(({ unfinished }) => unfinished)).toEqual([
    false,
    false,
    true,
  ]);
  expect(parse('love my ').words.some(({ unfinished }) => unfinished)).toBe(false);
});

test('quoted phrases are kept as they are', () => {
  expect(parse('what is a "boundary crossing" “in therapy”').phrases).toEqual([
    ['boundary', 'crossing'],
    ['in', 'therapy'],
  ]);
});

test('a story is cut', () => {
  const story = Array.from({ length: 500 }, (_, at) => `word${at}x`).join(' ');
  expect(parse(story).words.length).toBe(MOST_WORDS);
});

test.each([
  ['APA friendship', true],
  ['A.6.b', true],
  ['3.05', true],
  ['after 2 years', false],
  ['hug', false],
])('%s names a code: %s', (text, expected) => {
  expect(namesCode(parse(text), new Set(['apa']))).toBe(expected);
});
