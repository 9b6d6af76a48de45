import { expect, test } from 'vitest';
import { textOf, type Block } from './embed';
import { shorten } from './shorten';

const block = (text: string, tag: Block['tag'] = 'p'): Block => ({
  tag,
  pieces: text.split(/(?<=\. )/).map((piece) => ({ text: piece, html: piece })),
});
const words = (count: number) => `${'word '.repeat(count).trim()}.`;
const shown = (blocks: readonly Block[]) => shorten(blocks).blocks.map(textOf);

test('a short answer is complete, without an ellipsis', () => {
  const blocks = [block('Yes, you may.'), block('They may say no.')];
  expect(shorten(blocks)).toEqual({ blocks, isCut: false });
});

test('whole paragraphs are left out, marked by an ellipsis', () => {
  const blocks = [block('Yes, if it helps.'), block(words(200))];
  expect(shown(blocks)).toEqual(['Yes, if it helps. …']);
  expect(shorten(blocks).isCut).toBe(true);
});

test('a first paragraph is cut only at the end of a sentence, and keeps at least one', () => {
  const long = `${words(150)} Only then. ${words(150)}`;
  expect(shown([block(long)])).toEqual([`${words(150)} Only then. …`]);
  expect(shown([block(words(300))])).toEqual([words(300)]);
});

test('a first paragraph of usual length is never cut', () => {
  expect(shown([block(words(150)), block(words(200))])).toEqual([`${words(150)} …`]);
});

test('an introduction to a list is not shown without it', () => {
  const blocks = [block('Yes.'), block('But only if:'), block(words(200), 'ul')];
  expect(shown(blocks)).toEqual(['Yes. …']);
});

test('after a list, the ellipsis is a paragraph', () => {
  expect(shown([block('One thing', 'ul'), block(words(200))])).toEqual(['One thing', '…']);
});
