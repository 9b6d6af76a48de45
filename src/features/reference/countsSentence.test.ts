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
  expect(countsSentence({ topic: 'sexual-current', total: 3, counts })).toBe(
    'Of the 3 codes checked on this, 1 rules this out and 2 set conditions.',
  );
});

test('codes that are not checked are left out', () => {
  const counts = { ...none, prohibited: 2, silent: 1, 'not-checked': 1 };
  expect(countsSentence({ topic: 'sexual-current', total: 3, counts })).toBe(
    'Of the 3 codes checked on this, 2 rule this out and 1 does not mention it.',
  );
});

test('a single code', () => {
  expect(
    countsSentence({ topic: 'sexual-current', total: 1, counts: { ...none, required: 1 } }),
  ).toBe('One code has been checked on this. It sets a duty.');
});

test('without checked codes, the sentence says so', () => {
  expect(countsSentence({ topic: 'sexual-current', total: 0, counts: none })).toContain(
    'No code has been checked',
  );
});

test('a rule on a part of what is asked is not counted as one on all of it', () => {
  const counts = { ...none, prohibited: 1, discouraged: 2 };
  expect(countsSentence({ topic: 'gifts', total: 3, counts })).toBe(
    'Of the 3 codes checked on this, 1 rules out a part of it and 2 say to avoid a part of it.',
  );
});
