import { expect, test } from 'vitest';
import { excerptOf, highlight } from './results';
import { stem } from './text';

const weights = new Map([
  [stem('gift'), 3],
  [stem('small'), 1],
]);
const textOf = (spans: { text: string }[]) => spans.map(({ text }) => text).join('');

test('the excerpt is the sentence with the highest weights, with its matches', () => {
  const text = 'You may ask. A small gift may be fine (ACA 2014, A.10.f). A gift is a gift.';
  const spans = excerptOf(text, weights, stem);
  expect(textOf(spans)).toBe('A small gift may be fine (ACA 2014, A.10.f).');
  expect(spans.filter(({ isMatch }) => isMatch).map(({ text: word }) => word)).toEqual([
    'small',
    'gift',
  ]);
});

test('without a match the excerpt is the first sentence', () => {
  expect(textOf(excerptOf('First. Second.', new Map(), stem))).toBe('First.');
  expect(excerptOf('', weights, stem)).toEqual([]);
});

test('a long sentence is cut between words', () => {
  const spans = excerptOf(`${'word '.repeat(80)}gift.`, weights, stem);
  expect(textOf(spans).length).toBeLessThanOrEqual(181);
  expect(textOf(spans).endsWith('word…')).toBe(true);
});

test('the spans joined are the text', () => {
  const text = 'Gifts, <b>small</b> gifts & more';
  expect(textOf(highlight(text, weights, stem))).toBe(text);
});
