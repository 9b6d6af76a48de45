import { expect, test } from 'vitest';
import { meantBy, slipsBetween } from './typos';

test.each([
  ['hug', 'hug', 0],
  ['wedding', 'weding', 1],
  ['friend', 'freind', 1],
  ['transfer', 'transferec', 2],
  ['gift', 'touch', 3],
])('%s and %s', (one, other, slips) => {
  expect(slipsBetween(one, other, 2)).toBe(slips);
});

test('short words are forgiven nothing, longer ones one or two slips', () => {
  expect(meantBy('gi', ['gift'])).toEqual([]);
  expect(meantBy('gfit', ['gift', 'graft'])).toEqual([{ form: 'gift', slips: 1 }]);
  expect(meantBy('counsilor', ['counselor', 'counsel'])).toEqual([{ form: 'counselor', slips: 1 }]);
});

test('numbers are not guessed', () => {
  expect(meantBy('3.05a', ['3.04a'])).toEqual([]);
});
