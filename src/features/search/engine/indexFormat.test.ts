import { expect, test } from 'vitest';
import { decodeNumbers, encodeNumbers, gapsOf, weightLevel } from './indexFormat';

test('decoding gives the numbers that were encoded', () => {
  const numbers = [0, 1, 45, 46, 47, 2115, 2116, 99_999, 4_000_000];
  expect([...decodeNumbers(encodeNumbers(numbers))]).toEqual(numbers);
});

test('the text needs no escapes in JSON', () => {
  const text = encodeNumbers(Array.from({ length: 5000 }, (_, at) => at));
  expect(JSON.stringify(text).length).toBe(text.length + 2);
});

test('a text that ends within a number is refused', () => {
  expect(() => decodeNumbers(encodeNumbers([46]).slice(0, 1))).toThrow('ends within a number');
});

test('gaps', () => {
  expect(gapsOf([3, 4, 9])).toEqual([3, 0, 4]);
});

test('a weight has the nearest level, and no level 0 unless it is 0', () => {
  expect([0, 0.1, 1.9, 2.1, 50].map(weightLevel)).toEqual([0, 1, 1, 2, 2]);
});
