import { expect, test } from 'vitest';
import { familyStems, formsWith, stemOf } from './forms';

const formOf = formsWith(
  familyStems([
    ['die', 'dead', 'death'],
    ['feel', 'felt'],
  ]),
);

test('word forms come together', () => {
  expect(stemOf('abandoned')).toBe(stemOf('abandonment'));
  expect(formOf('deaths')).toBe(formOf('die'));
  expect(formOf('felt')).toBe(formOf('feelings'));
});

test('British and American spellings come together', () => {
  expect(stemOf('counsell' + 'ing')).toBe(stemOf('counseling'));
  expect(stemOf('counsellors')).toBe(stemOf('counselors'));
});

test('section numbers stay whole', () => {
  expect(stemOf('10.08a')).toBe('10.08a');
});
