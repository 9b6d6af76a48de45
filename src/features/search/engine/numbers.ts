/** Printable ASCII without the two characters that JSON would escape. */
const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((character) => character !== '"' && character !== '\\')
  .join('');
/** Digits that end a number come first in the alphabet, those that go on after them. */
const BASE = 46;

const VALUES = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at += 1) VALUES[ALPHABET.charCodeAt(at)] = at;

/**
 * Writes whole numbers from 0 on as text that is small before and after compression: one character
 * below 46, two below 2,116, and so on, the lowest digit first.
 */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= BASE) {
      text += ALPHABET.charAt(BASE + (rest % BASE));
      rest = Math.floor(rest / BASE);
    }
    text += ALPHABET.charAt(rest);
  }
  return text;
}

/**
 * Reads what encodeNumbers wrote.
 * @throws if the text breaks off within a number.
 */
export function decodeNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let number = 0;
  let worth = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = VALUES[text.charCodeAt(at)] ?? 0;
    if (digit >= BASE) {
      number += (digit - BASE) * worth;
      worth *= BASE;
    } else {
      numbers[count] = number + digit * worth;
      count += 1;
      number = 0;
      worth = 1;
    }
  }
  if (worth !== 1) throw new Error('The search index breaks off within a number.');
  return numbers.subarray(0, count);
}

/** @returns the differences between numbers that rise, the first one as it is. */
export function gapsOf(rising: readonly number[]): number[] {
  return rising.map((number, at) => (at === 0 ? number : number - (rising[at - 1] ?? 0) - 1));
}
