import { expect, test } from 'vitest';
import { withUsLawLowered } from './placeResult';
import { parseQuery } from './query';
import { stem } from './text';

const MANIFEST = {
  pageOf: Uint32Array.of(0, 1),
  law: { places: [], questions: [{ id: 'minor-consent', page: 0 }] },
};
const RANKED = [
  { answer: 0, score: 1 },
  { answer: 1, score: 0.8 },
];

test.each([
  ['age for counseling in ontario', [1, 0]],
  ['what is the irish law on age', [1, 0]],
  ['how old do i have to be', [0, 1]],
])('%s: answers in the order %j', (text, order) => {
  const { words } = parseQuery(text, stem);
  const found = withUsLawLowered(RANKED, words, MANIFEST);
  expect(found.map(({ answer }) => answer)).toEqual(order);
});
