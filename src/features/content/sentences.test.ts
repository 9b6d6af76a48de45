import { expect, test } from 'vitest';
import { readPage } from './page';
import { repeatedSentences, sentencesOf } from './sentences';

test('sentencesOf leaves out headings and citations', () => {
  const text =
    '## Why {/* #why */}\n\nYou can ask (<Cite code="x" topic="y" />). It helps.\n\n- So ask.';
  expect(sentencesOf(readPage('docs/a.mdx', text)).map((sentence) => sentence.text)).toEqual([
    'You can ask .',
    'It helps.',
    'So ask.',
  ]);
});

test('a long sentence on two pages has a diagnostic on the second', () => {
  const long = `You can ${'ask and '.repeat(9)}talk.`;
  const pages = ['a', 'b'].map((name) => readPage(`docs/${name}.mdx`, `${long}\n\nYou can ask.`));
  expect(repeatedSentences(pages).map(({ file }) => file)).toEqual(['docs/b.mdx']);
});
