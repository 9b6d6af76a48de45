import { stemmer } from 'stemmer';

/** A word of a text and its position. */
export interface Token {
  /** The normalized word: lower case, without accents and punctuation. */
  word: string;
  /** Offset of the first character. */
  start: number;
  /** Offset after the last character. */
  end: number;
}

/** Letters and digits, joined as in A.6.b, 10.08(a), III-38, 9-8-8 and don't. */
const RUN = /[\p{L}\p{N}]+(?:[.'’(][\p{L}\p{N}]+\)?|-\d+)*/gu;
/** A word, with inner apostrophes. A number is separated from the word after it, as in 72hr. */
const WORD = /\p{N}+(?=\p{L}{2})|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** More letters in a row than a section number has. The longest are III and Std. */
const TOO_MANY_LETTERS = /\p{L}{5}/u;

/** Longer texts are cut, in characters. */
const MAX_TEXT_LENGTH = 100_000;

/**
 * Splits a text into words. Section numbers (A.6.b, 3.05, 10.08(a)) stay whole.
 * @param text any text. Markup and control characters only separate words.
 * @returns the tokens in order.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (part: string, start: number) => {
    const word = normalizeWord(part);
    if (word) tokens.push({ word, start, end: start + part.length });
  };
  for (const { 0: run, index } of text.slice(0, MAX_TEXT_LENGTH).matchAll(RUN)) {
    if (isSectionNumber(run)) add(run, index);
    else for (const part of run.matchAll(WORD)) add(part[0], index + part.index);
  }
  return tokens;
}

function isSectionNumber(run: string): boolean {
  return /\p{N}/u.test(run) && /[.(-]/.test(run) && !TOO_MANY_LETTERS.test(run);
}

/**
 * @returns the word in lower case, without accents, possessive ending and punctuation. The dot
 *   between two digits stays, because 1.10 is not 11.0; A.6.b becomes a6b, and 10.08(a) 10.08a.
 */
function normalizeWord(word: string): string {
  const lower = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s$/, '');
  const isDigit = (character = '') => /\p{N}/u.test(character);
  return lower.replace(/[^\p{L}\p{N}]/gu, (mark, at: number) =>
    mark === '.' && isDigit(lower[at - 1]) && isDigit(lower[at + 1]) ? mark : '',
  );
}

/** Maps a token's word to its term, the unit of the term dictionary. */
export type ToTerm = (word: string) => string;

// cspell:disable
/** British spellings of -or, as in favourite, and of -ize, as in apologised. */
const BRITISH_OUR = /^(behavi|col|demean|endeav|fav|glam|harb|hon|hum|lab|neighb|rum|sav|vig)our/;
const BRITISH_ISE =
  /^(agon|apolog|author|character|critic|emphas|final|general|hospital|ideal|legal|memor|minim|normal|organ|patron|penal|priorit|real|recogn|scrutin|sexual|social|special|stabil|stigmat|summar|sympath|traumat|victim|visual)is(?=e|ing|ation)/;
// cspell:enable

/**
 * Stems a word: "abandoned", "abandoning" and "abandonment" become "abandon". British spellings are
 * replaced by American ones first. Words with a digit, such as section numbers, are not changed.
 * Source: M. F. Porter, "An algorithm for suffix stripping", 1980 (the `stemmer` package).
 */
export function stem(word: string): string {
  if (/\p{N}/u.test(word)) return word;
  // Records are files. To record, with its forms, is mostly what a phone does.
  if (word === 'records') return word;
  const american = word
    .replace(/^counsell(?=or|ing|ed)/, 'counsel')
    .replace(BRITISH_OUR, '$1or')
    .replace(BRITISH_ISE, '$1iz')
    .replace(/^practis(?=e|ing)/, 'practic')
    // cspell:disable-next-line
    .replace(/^(licen|defen|offen|preten)ce/, '$1se');
  return stemmer(american);
}

/**
 * @param groups words that count as the same word (`forms` in words.yaml).
 * @returns a map from stems to the stem of the first word of their group, without the stems that
 *   map to themselves.
 */
export function stemAliasesOf(groups: readonly (readonly string[])[]): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const group of groups) {
    const [first = ''] = group;
    for (const word of group) {
      if (stem(word) !== stem(first)) aliases.set(stem(word), stem(first));
    }
  }
  return aliases;
}

/** @returns the function that maps a word to its term: its stem, or the alias of the stem. */
export function termMapper(stemAliases: ReadonlyMap<string, string>): ToTerm {
  return (word) => {
    const own = stem(word);
    return stemAliases.get(own) ?? own;
  };
}

/**
 * Stems of words that only join others. They are rare on a site that says "you", where readers type
 * "my", so that their idf says nothing.
 */
const FUNCTION_TERMS = new Set(
  `a about an and any are as at be been but by can could did do doe for from had ha have he her him
  hi how i if im in is it just me mine my of on or our she should so than that the their them then
  there they thi to too up us wa we were what when where which who whose why will with would you
  your`.split(/\s+/),
);

/** @returns whether a term only joins others. */
export function isFunctionTerm(term: string): boolean {
  return FUNCTION_TERMS.has(term);
}
