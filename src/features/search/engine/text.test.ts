import { describe, expect, test } from 'vitest';
import { stem, stemAliasesOf, termMapper, tokenize } from './text';

describe('tokenize', () => {
  test.each([
    ["My therapist's notes aren't mine", ['my', 'therapist', 'notes', 'arent', 'mine']],
    ['ACA 2014, A.6.b.', ['aca', '2014', 'a6b']],
    ['APA 10.08(a) and 3.05', ['apa', '10.08a', 'and', '3.05']],
    ['I.A.2.c, III-38, 22b, 9-8-8', ['ia2c', 'iii38', '22b', '988']],
    ['a 72hr hold, covid-19', ['a', '72', 'hr', 'hold', 'covid', '19']],
    ['Café <b>naïve</b> 🙂 \u0000', ['cafe', 'b', 'naive', 'b']],
    ['מטפל и терапевт', ['מטפל', 'и', 'терапевт']],
    ['... (((', []],
  ])('%s', (text, words) => {
    expect(tokenize(text).map(({ word }) => word)).toEqual(words);
  });

  test('tokens know their position', () => {
    expect(tokenize('A hug.')[1]).toEqual({ word: 'hug', start: 2, end: 5 });
  });
});

describe('terms', () => {
  const toTerm = termMapper(
    stemAliasesOf([
      ['die', 'dead', 'death'],
      ['feel', 'felt'],
    ]),
  );

  test('forms of a word have the same term', () => {
    expect(stem('abandoned')).toBe(stem('abandonment'));
    expect(toTerm('deaths')).toBe(toTerm('die'));
    expect(toTerm('felt')).toBe(toTerm('feelings'));
    expect(stem('records')).not.toBe(stem('recording'));
  });

  test('British and American spellings have the same stem', () => {
    expect(stem('counsell' + 'ing')).toBe(stem('counseling'));
    expect(stem('counsellors')).toBe(stem('counselors'));
    expect(stem('favour' + 'ite')).toBe(stem('favorite'));
    // cspell:disable-next-line
    expect(stem('apologis' + 'ed')).toBe(stem('apologized'));
    // cspell:disable-next-line
    expect(stem('licen' + 'ce')).toBe(stem('license'));
    expect(stem('hour')).not.toBe(stem('hor'));
  });

  test('section numbers are not changed', () => {
    expect(stem('10.08a')).toBe('10.08a');
  });
});
