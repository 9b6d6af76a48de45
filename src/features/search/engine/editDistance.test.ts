import { expect, test } from 'vitest';
import { editDistance, nearestTerms } from './editDistance';

test.each([
  ['hug', 'hug', 0],
  ['wedding', 'weding', 1],
  ['friend', 'freind', 1],
  ['transfer', 'transferec', 2],
  ['gift', 'touch', 3],
])('%s and %s', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test('short words allow no edits, longer ones one or two', () => {
  expect(nearestTerms('gi', ['gift'])).toEqual([]);
  expect(nearestTerms('gfit', ['gift', 'graft'])).toEqual([{ term: 'gift', distance: 1 }]);
  expect(nearestTerms('counsilor', ['counselor', 'counsel'])).toEqual([
    { term: 'counselor', distance: 1 },
  ]);
});

test('numbers are not corrected', () => {
  expect(nearestTerms('3.05a', ['3.04a'])).toEqual([]);
});
