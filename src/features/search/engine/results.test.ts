import { expect, test } from 'vitest';
import { excerptOf, highlight, withoutFunctionWords } from './results';
import { stem } from './text';

const weights = new Map([
  [stem('gift'), 3],
  [stem('small'), 1],
]);
const textOf = (spans: { text: string }[]) => spans.map(({ text }) => text).join('');

const LONG = 'This one goes on and on about other things that nobody asked for'.repeat(3);

test('the excerpt is the sentence with the highest weights, with its matches', () => {
  const text = `You may ask. A small gift may be fine (ACA 2014, A.10.f). ${LONG}.`;
  const spans = excerptOf(text, weights, stem);
  expect(textOf(spans)).toBe('A small gift may be fine (ACA 2014, A.10.f).');
  expect(spans.filter(({ isMatch }) => isMatch).map(({ text: word }) => word)).toEqual([
    'small',
    'gift',
  ]);
});

test('the first sentence wins over a later one that has little more of the query', () => {
  const text = `A gift is fine. ${LONG}. The gift may be small.`;
  expect(textOf(excerptOf(text, weights, stem))).toBe('A gift is fine.');
});

test('the sentences after it follow as far as there is room', () => {
  const text = `A gift is fine. You can ask first. ${LONG}.`;
  expect(textOf(excerptOf(text, weights, stem))).toBe('A gift is fine. You can ask first.');
});

test('a sentence that leads on or names a term is no excerpt', () => {
  const text = `The word for this is gift. A small one may be fine. See small gifts.`;
  expect(textOf(excerptOf(text, weights, stem))).toBe('A small one may be fine.');
});

test('words such as "my" are not highlighted beside others, but alone they are', () => {
  const own = new Map([
    ['my', 3],
    ['gift', 1],
  ]);
  const marked = (given: ReadonlyMap<string, number>) => withoutFunctionWords(given);
  expect([...marked(own).keys()]).toEqual(['gift']);
  expect([...marked(new Map([['my', 3]])).keys()]).toEqual(['my']);
});

test('without a match the excerpt is the first sentence', () => {
  expect(textOf(excerptOf(`First. ${LONG}.`, new Map(), stem))).toBe('First.');
  expect(excerptOf('', weights, stem)).toEqual([]);
});

test('a long sentence is cut between words', () => {
  const spans = excerptOf(`${'word '.repeat(80)}gift.`, weights, stem);
  expect(textOf(spans).length).toBeLessThanOrEqual(181);
  expect(textOf(spans).endsWith('word…')).toBe(true);
});

test('the spans joined are the text', () => {
  const text = 'Gifts, <b>small</b> gifts & more';
  expect(textOf(highlight(text, weights, stem))).toBe(text);
});
