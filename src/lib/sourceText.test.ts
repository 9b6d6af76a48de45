import { expect, test } from 'vitest';
import { textDiagnostics } from './sourceText';

const decoded = (...bytes: number[]) => Buffer.from(bytes).toString('utf8');
const problemsIn = (text: string) =>
  textDiagnostics({ path: 'a.yaml', text }).map(({ line, problem }) => `${line} ${problem}`);

test('plain text has none: accents, curly quotes, emoji, a byte order mark, Windows line ends', () => {
  expect(problemsIn('\uFEFFid: é\r\n\tsays: “Très” 🙂\n')).toEqual([]);
});

test.each([
  ['empty', ''],
  ['only blank lines', '\n \n'],
  ['only a byte order mark', '\uFEFF'],
])('a file that is %s', (_, text) => {
  expect(problemsIn(text)).toEqual(['1 This file is missing or empty.']);
});

test.each([
  ['with its mark, low byte first', Buffer.from('\uFEFFid: a\n', 'utf16le')],
  ['without its mark', Buffer.from('id: a\n', 'utf16le')],
  ['with its mark, high byte first', Buffer.from('\uFEFFid: a\n', 'utf16le').swap16()],
  ['without its mark, high byte first', Buffer.from('id: a\n', 'utf16le').swap16()],
])('UTF-16 %s', (_, bytes) => {
  expect(problemsIn(bytes.toString('utf8'))).toEqual(['1 This file is saved as UTF-16.']);
});

test('bytes that are not UTF-8 are named with their line', () => {
  // "café" in Windows-1252.
  const text = `id: a\nname: ${decoded(0x63, 0x61, 0x66, 0xe9)}\n`;
  expect(problemsIn(text)).toEqual(['2 There are bytes here that are not UTF-8.']);
});

test.each([
  ['\u0000', 'a control character (U+0000)'],
  ['\u001B', 'a control character (U+001B)'],
  ['\u0085', 'a control character (U+0085)'],
  ['\u00AD', 'a soft hyphen (U+00AD)'],
  ['\u200B', 'a space without a width (U+200B)'],
  ['\u200F', 'a mark for the direction of text (U+200F)'],
  ['\u202E', 'a mark for the direction of text (U+202E)'],
  ['\u2066', 'a mark for the direction of text (U+2066)'],
  ['\u2028', 'a line end of another kind (U+2028)'],
  ['\uFEFF', 'a space without a width (U+FEFF)'],
])('the character %j is refused on each line', (character, what) => {
  const line = `a${character}b${character}`;
  expect(problemsIn(`id: x\n${line}\nid: y\n${line}`)).toEqual(
    [2, 4].map((number) => `${number} There is ${what} here, which nobody sees.`),
  );
});
