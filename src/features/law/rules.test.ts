import { describe, expect, test } from 'vitest';
import { lawOf } from '../../../tests/data/law-fixture';
import { readableAsOf } from './asOf';
import {
  answerSentence,
  countAnswers,
  findPlace,
  findQuestion,
  notChecked,
  rulesOn,
} from './rules';

const law = lawOf();
const texas = findPlace(law, 'us-tx');

test('a draft is not checked, and a federal question is no gap of a state', () => {
  expect(rulesOn(texas, 'minor-consent')).toEqual([]);
  expect(notChecked(law, texas)).toEqual(['minor-consent', 'sexual-contact-crime']);
});

test('an answer has the numbers of its rule', () => {
  const question = findQuestion(law, 'sexual-contact-former');
  const [rule] = rulesOn(texas, question.id);
  if (!rule) throw new Error('The fixture has no such rule.');
  expect(answerSentence(question, rule)).toBe('Not for 5 years.');
  expect(answerSentence(question, { ...rule, years: 1 })).toBe('Not for 1 year.');
});

test('a text that settles nothing is not counted as an answer', () => {
  const question = findQuestion(law, 'sexual-contact-former');
  expect(countAnswers(law, question)).toEqual([
    { answer: 'waiting-period', states: 1 },
    { answer: 'by-code', states: 0 },
  ]);
});

describe('the date of the text that was read', () => {
  test.each([
    ['2026-02', 'February 2026'],
    ['2026-06; DCMR 2025-01-10', 'June 2026; DCMR January 10, 2025'],
    ['1985 act; later amended', '1985 act; later amended'],
    [null, 'undated copy'],
  ])('%j reads %j', (asOf, text) => {
    expect(readableAsOf(asOf)).toBe(text);
  });
});

test('unknown ids throw', () => {
  expect(() => findPlace(law, 'us-xx')).toThrow('There is no place "us-xx"');
  expect(() => findQuestion(law, 'x')).toThrow('There is no question "x"');
});
