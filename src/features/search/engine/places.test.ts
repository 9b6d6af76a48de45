import { describe, expect, test } from 'vitest';
import { findPlace } from './places';

const PLACES = [
  { id: 'us-tx', names: ['texas', 'tex'] },
  { id: 'us-ca', names: ['california', 'cali'] },
  { id: 'us-me', names: ['maine'] },
  { id: 'us-or', names: ['oregon'] },
  { id: 'us-ma', names: ['massachusetts'] },
  { id: 'us-va', names: ['virginia'] },
  { id: 'us-wv', names: ['west virginia'] },
  { id: 'us-la', names: ['louisiana'] },
  { id: 'us-dc', names: ['district of columbia', 'd c'] },
];
const placeOf = (text: string) => findPlace(text, PLACES, (word) => word === 'therapist')?.id;

describe('a place is found', () => {
  test.each([
    ['can i record my therapist in texas', 'us-tx'],
    ['T.X. records', 'us-tx'],
    ['TEXAS', 'us-tx'],
    ['records tx', 'us-tx'],
    ['therapy in Cali', 'us-ca'],
    ['West Virginia duty to warn', 'us-wv'],
    ['virginia', 'us-va'],
    ['therapist laws ME', 'us-me'],
    ['recording in OR', 'us-or'],
    ['record in ma', 'us-ma'],
    ['massachusets records', 'us-ma'],
    ['D.C. minors', 'us-dc'],
  ])('%s', (text, id) => {
    expect(placeOf(text)).toBe(id);
  });
});

test.each([
  'can my therapist tell me',
  'friend or therapist',
  'my ma says no',
  'I am in LA',
  'CAN MY THERAPIST HUG ME',
  'my therapist is a md',
])('%s names none', (text) => {
  expect(placeOf(text)).toBeUndefined();
});

test('the rest of the query keeps its other words', () => {
  expect(findPlace('record in texas alone', PLACES, () => true)?.rest).toBe(
    'record in       alone',
  );
});
