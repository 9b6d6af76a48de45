import { expect, test } from 'vitest';
import { parsePage, readPage } from './page';

const MATTER = '---\ntitle: Gifts\n---\n\n';
const diagnosticsOf = (text: string) =>
  parsePage('docs/guides/gifts.mdx', text).diagnostics.map(
    ({ line, problem, fix }) => `${line}: ${problem} ${fix}`,
  );

test.each([
  ['<!-- Later -->', 'MDX has no HTML comments. Write {/* … */}.'],
  ['## Why {#why}', 'The id of this heading has the wrong form. Write {/* #id */}.'],
  ['<Note>\n\nWords', '<Note> is not closed. Close it with </Note>'],
  ['Words <Note> words\n\nWords', '<Note> is not closed.'],
  ['</Note>', 'This is not valid MDX: Unexpected closing slash'],
  ['Words { words', 'Write \\{ for a brace in the text.'],
  ['Less than <3', 'Write \\< for "<" in the text'],
])('%j is a diagnostic with its line in the file', (body, message) => {
  const [first = '', ...rest] = diagnosticsOf(`${MATTER}Words.\n\n${body}\n`);
  expect(first).toMatch(/^7: /);
  expect(first).toContain(message);
  expect(rest).toEqual([]);
});

test.each([
  ['title: Gifts: and thanks', 'Put a value that has ": " in it into quotes.'],
  ['kind: guide\nkind: faq', 'Keep one of the two keys.'],
  ['topics:\n\t- gifts', 'spaces'],
  ['title: "Gifts', 'This is not valid YAML'],
])('front matter with %j is a diagnostic with its line in the file', (matter, message) => {
  const all = diagnosticsOf(`---\nreviewed: 2026-11-23\n${matter}\n---\n\nWords.\n`);
  expect(all.join('\n')).toContain(message);
  for (const one of all) expect(Number(/^\d+/.exec(one)?.[0])).toBeGreaterThanOrEqual(3);
});

test('all errors of a file come at once, those of the front matter too', () => {
  const text =
    '---\ntitle: a: b\n---\n\n<!-- a -->\n\n## Why {#why}\n\n<Note>\n\nWords {\n\n</Note>\n';
  expect(diagnosticsOf(text).map((one) => Number.parseInt(one, 10))).toEqual([5, 7, 11, 2]);
});

test.each([
  ['', 'missing or empty'],
  ['\uFFFD\uFFFDW\0o\0', 'UTF-16'],
  ['Wor\u200Bds', 'U+200B'],
  ['caf\uFFFD', 'not UTF-8'],
])('a file that is %j is refused', (text, message) => {
  expect(diagnosticsOf(text).join('\n')).toContain(message);
});

test('a page that is fine has its front matter and its tree', () => {
  const { matter, tree } = readPage('docs/a.mdx', `${MATTER}Words.\n`);
  expect(matter).toEqual({ title: 'Gifts' });
  expect(tree.children.map(({ type }) => type)).toEqual(['yaml', 'paragraph']);
});

test('reading a broken page names the file and the line', () => {
  expect(() => readPage('docs/a.mdx', `${MATTER}<!-- -->`)).toThrow('docs/a.mdx:5');
});
