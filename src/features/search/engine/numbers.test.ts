import { expect, test } from 'vitest';
import { decodeNumbers, encodeNumbers, gapsOf } from './numbers';

test('numbers come back as they were', () => {
  const numbers = [0, 1, 45, 46, 47, 2115, 2116, 99_999, 4_000_000];
  expect([...decodeNumbers(encodeNumbers(numbers))]).toEqual(numbers);
});

test('the text needs no escape in JSON', () => {
  const text = encodeNumbers(Array.from({ length: 5000 }, (_, at) => at));
  expect(JSON.stringify(text).length).toBe(text.length + 2);
});

test('a text that breaks off is refused', () => {
  expect(() => decodeNumbers(encodeNumbers([46]).slice(0, 1))).toThrow('breaks off');
});

test('gaps', () => {
  expect(gapsOf([3, 4, 9])).toEqual([3, 0, 4]);
});
