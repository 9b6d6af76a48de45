import { tokensOf } from '../text/tokens';
import type { FormOf } from '../text/forms';

/** Most different words of a query that are looked for; a story has no more telling ones. */
export const MOST_WORDS = 48;

/** A word of a query. */
export interface QueryWord {
  word: string;
  form: string;
  /** Whether it may go on: the last one, with nothing after it. */
  unfinished: boolean;
}

/** A query as it was typed. */
export interface Query {
  /** Each word once, in order. */
  words: QueryWord[];
  /** What stood in quotation marks, as words that must follow one another. */
  phrases: string[][];
}

const QUOTED = /["“”]([^"“”]+)["“”]/g;

/**
 * Takes a query apart.
 * @param text anything a reader may type or paste; never throws.
 */
export function parseQuery(text: string, formOf: FormOf): Query {
  const tokens = tokensOf(text);
  const last = tokens.at(-1);
  const isOpen = last?.end === text.length;
  const words = new Map<string, QueryWord>();
  for (const token of tokens) {
    const form = formOf(token.word);
    const unfinished = isOpen && token === last;
    const known = words.get(form);
    if (known) known.unfinished ||= unfinished;
    else if (words.size < MOST_WORDS) words.set(form, { word: token.word, form, unfinished });
  }
  return {
    words: [...words.values()],
    phrases: [...text.matchAll(QUOTED)]
      .map(([, phrase = '']) => tokensOf(phrase).map(({ word }) => word))
      .filter((phrase) => phrase.length > 0),
  };
}

/** A word with a digit and a letter or dot in it: a6b, 3.05, 22b. A number alone may be anything. */
const SECTION_WORD = /^(?=.*\p{N})(?=.*[\p{L}.]).+$/u;

/** @returns whether a query names a code, or gives a section number. */
export function namesCode({ words }: Query, names: ReadonlySet<string>): boolean {
  return words.some(({ word, form }) => names.has(form) || SECTION_WORD.test(word));
}
