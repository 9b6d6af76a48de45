import { expect, test } from 'vitest';
import { plain, tokensOf } from './tokens';

const words = (text: string) => tokensOf(text).map(({ word }) => word);

test.each([
  ["My therapist's notes aren't mine", ['my', 'therapist', 'notes', 'arent', 'mine']],
  ['ACA 2014, A.6.b.', ['aca', '2014', 'a6b']],
  ['APA 10.08(a) and 3.05', ['apa', '10.08a', 'and', '3.05']],
  ['I.A.2.c, III-38, 22b, 9-8-8', ['ia2c', 'iii38', '22b', '988']],
  ['a 72hr hold, covid-19', ['a', '72', 'hr', 'hold', 'covid', '19']],
  ['Café <b>naïve</b> 🙂 \u0000', ['cafe', 'b', 'naive', 'b']],
  ['מטפל и терапевт', ['מטפל', 'и', 'терапевт']],
  ['... (((', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a word knows where it stands', () => {
  expect(tokensOf('is A.6.b right?')[1]).toEqual({ word: 'a6b', start: 3, end: 8 });
});

test('1.10 is not 11.0', () => {
  expect(plain('1.10')).not.toBe(plain('11.0'));
});
