import { expect, test } from 'vitest';
import { hasSectionNumber, MAX_QUERY_WORDS, parseQuery } from './query';
import { stem } from './text';

const parse = (text: string) => parseQuery(text, stem);

test('only the last word can be a prefix, and only with nothing after it', () => {
  expect(parse('love my thera').words.map(({ isPrefix }) => isPrefix)).toEqual([
    false,
    false,
    true,
  ]);
  expect(parse('love my ').words.some(({ isPrefix }) => isPrefix)).toBe(false);
});

test('quoted phrases are kept as sequences of words', () => {
  expect(parse('what is a "boundary crossing" “in therapy”').quotes).toEqual([
    ['boundary', 'crossing'],
    ['in', 'therapy'],
  ]);
});

test('a digit that is a texted word is left out, and a number is not', () => {
  const words = (text: string) => parse(text).words.map(({ word }) => word);
  expect(words('how 2 tell my therapist')).toEqual(['how', 'tell', 'my', 'therapist']);
  expect(words('part 2 records')).toContain('2');
  expect(words('can we date after 2 years')).toContain('2');
});

test('a long query is cut', () => {
  const story = Array.from({ length: 500 }, (_, at) => `word${at}x`).join(' ');
  expect(parse(story).words.length).toBe(MAX_QUERY_WORDS);
});

test.each([
  ['A.6.b', true],
  ['3.05', true],
  ['after 2 years', false],
  ['my 16yo son', false],
  ['left me 10k in her will', false],
  ['hug', false],
  ['i h8 my therapist', false],
  ['what changed in 2026.1', false],
])('%s has a section number: %s', (text, expected) => {
  expect(hasSectionNumber(parse(text))).toBe(expected);
});
