import type { Diagnostic } from './diagnostics';

/** Characters that nobody sees, as ranges of code points. */
const INVISIBLE: readonly (readonly [from: number, to: number, what: string])[] = [
  [0x00, 0x08, 'a control character'],
  [0x0b, 0x0c, 'a control character'],
  [0x0e, 0x1f, 'a control character'],
  [0x7f, 0x9f, 'a control character'],
  [0xad, 0xad, 'a soft hyphen'],
  // Unicode Standard Annex 9, "Directional Formatting Characters".
  [0x061c, 0x061c, 'a mark for the direction of text'],
  [0x200e, 0x200f, 'a mark for the direction of text'],
  [0x202a, 0x202e, 'a mark for the direction of text'],
  [0x2066, 0x2069, 'a mark for the direction of text'],
  [0x200b, 0x200d, 'a space without a width'],
  [0x2060, 0x2060, 'a space without a width'],
  [0xfeff, 0xfeff, 'a space without a width'],
  [0x2028, 0x2029, 'a line end of another kind'],
];

const INVISIBLE_CHARACTER = new RegExp(
  `[${INVISIBLE.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('')}]`,
  'u',
);

/** What a decoder puts in the place of bytes that are not UTF-8. */
const REPLACEMENT = '\uFFFD';

/**
 * Checks the text of a source file before it is parsed.
 * @param file its path, and its content decoded as UTF-8. A file that is missing counts as empty.
 * @returns a diagnostic if it is empty, UTF-16 or not UTF-8, and one for each line with a character
 *   that nobody sees.
 */
export function textDiagnostics({ path, text }: { path: string; text: string }): Diagnostic[] {
  const at = (line: number, problem: string, fix: string): Diagnostic[] => [
    { file: path, line, key: '', problem, fix },
  ];
  // UTF-16 starts with the bytes FF FE or FE FF, and has a zero byte beside each plain letter.
  if (text.startsWith(REPLACEMENT + REPLACEMENT) || /^\0[^\0]\0|^[^\0]\0[^\0]\0/.test(text)) {
    return at(
      1,
      'This file is saved as UTF-16.',
      'Save it as UTF-8: it is a choice of the editor.',
    );
  }
  if (withoutMark(text).trim() === '') {
    return at(1, 'This file is missing or empty.', 'Write it, or bring it back with git.');
  }
  return withoutMark(text)
    .split('\n')
    .flatMap((content, index) => {
      if (content.includes(REPLACEMENT)) {
        return at(
          index + 1,
          'There are bytes here that are not UTF-8.',
          'Save the file as UTF-8, and write the broken character again.',
        );
      }
      const [character] = INVISIBLE_CHARACTER.exec(content) ?? [];
      return character === undefined
        ? []
        : at(
            index + 1,
            `There is ${nameOf(character)} here, which nobody sees.`,
            'Delete it, and write the words around it again.',
          );
    });
}

/** @returns a text without the byte order mark that some editors put before UTF-8. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** @returns what an invisible character is, with its code point. */
function nameOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const what = INVISIBLE.find(([from, to]) => point >= from && point <= to)?.[2] ?? '';
  return `${what} (U+${point.toString(16).toUpperCase().padStart(4, '0')})`;
}
