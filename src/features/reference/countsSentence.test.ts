import { expect, test } from 'vitest';
import { countsSentence } from './countsSentence';

const none = {
  prohibited: 0,
  discouraged: 0,
  conditional: 0,
  required: 0,
  permitted: 0,
  silent: 0,
  'not-checked': 0,
};

test('verbs agree with the number of codes', () => {
  const counts = { ...none, prohibited: 1, conditional: 2 };
  expect(countsSentence({ total: 3, counts })).toBe(
    'Of the 3 codes compared, 1 rules this out and 2 set conditions.',
  );
});

test('codes that are not checked are counted', () => {
  const counts = { ...none, prohibited: 2, silent: 1, 'not-checked': 1 };
  expect(countsSentence({ total: 4, counts })).toBe(
    'Of the 4 codes compared, 2 rule this out, 1 does not mention it, and 1 is not checked yet.',
  );
});

test('without compared codes, the sentence says so', () => {
  expect(countsSentence({ total: 0, counts: none })).toContain('No code has been checked');
});
