import { expect, test } from 'vitest';
import { stemOf } from '../text/forms';
import { excerptOf, piecesOf } from './excerpt';

const weights = new Map([
  [stemOf('gift'), 3],
  [stemOf('small'), 1],
]);
const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

test('the sentence that fits best is shown, its words marked', () => {
  const text = 'You may ask. A small gift may be fine (ACA 2014, A.10.f). A gift is a gift.';
  const pieces = excerptOf(text, weights, stemOf);
  expect(textOf(pieces)).toBe('A small gift may be fine (ACA 2014, A.10.f).');
  expect(pieces.filter(({ hit }) => hit).map(({ text: word }) => word)).toEqual(['small', 'gift']);
});

test('without any of the words the first sentence is shown', () => {
  expect(textOf(excerptOf('First. Second.', new Map(), stemOf))).toBe('First.');
  expect(excerptOf('', weights, stemOf)).toEqual([]);
});

test('a long sentence is cut between words', () => {
  const pieces = excerptOf(`${'word '.repeat(80)}gift.`, weights, stemOf);
  expect(textOf(pieces).length).toBeLessThanOrEqual(181);
  expect(textOf(pieces).endsWith('word…')).toBe(true);
});

test('pieces put together are the text', () => {
  const text = 'Gifts, <b>small</b> gifts & more';
  expect(textOf(piecesOf(text, weights, stemOf))).toBe(text);
});
