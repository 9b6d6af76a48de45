/** A word of a text, and where it stands there. */
export interface Token {
  /** As the index knows it: lower case, without marks. */
  word: string;
  /** First character in the text, from 0. */
  start: number;
  /** The character after its last one. */
  end: number;
}

/** Letters and digits, joined as in A.6.b, 10.08(a), III-38, 9-8-8 and don't. */
const RUN = /[\p{L}\p{N}]+(?:[.'’(][\p{L}\p{N}]+\)?|-\d+)*/gu;
/** A word, with an apostrophe inside; a number parts from the word after it, as in 72hr. */
const PART = /\p{N}+(?=\p{L}{2})|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** The longest run of letters within a section number: III, Std. */
const LONG_LETTERS = /\p{L}{5}/u;

/** Longest text of which the words are looked at, in characters. */
export const LONGEST_TEXT = 100_000;

/**
 * Splits a text into words. Section numbers (A.6.b, 3.05, 10.08(a)) stay whole.
 * @param text anything: markup, other scripts and control characters only separate words here.
 * @returns its words in order, each as the index knows it.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (part: string, start: number) => {
    const word = plain(part);
    if (word) tokens.push({ word, start, end: start + part.length });
  };
  for (const { 0: run, index } of text.slice(0, LONGEST_TEXT).matchAll(RUN)) {
    if (isSection(run)) add(run, index);
    else for (const part of run.matchAll(PART)) add(part[0], index + part.index);
  }
  return tokens;
}

/** @returns whether a run of letters and digits is a number that must stay whole. */
export function isSection(run: string): boolean {
  return /\p{N}/u.test(run) && /[.(-]/.test(run) && !LONG_LETTERS.test(run);
}

/**
 * @returns the word in lower case, without accents, possessive ending and marks. The dot between two
 *   digits stays, for 1.10 is not 11.0; so A.6.b is a6b, and 10.08(a) is 10.08a.
 */
export function plain(word: string): string {
  const lower = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s$/, '');
  const isDigit = (character = '') => /\p{N}/u.test(character);
  return lower.replace(/[^\p{L}\p{N}]/gu, (mark, at: number) =>
    mark === '.' && isDigit(lower[at - 1]) && isDigit(lower[at + 1]) ? mark : '',
  );
}
