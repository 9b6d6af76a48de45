import { askersOfQuery } from './askers';
import { nearestTerms } from './editDistance';
import type { Manifest } from './loadIndex';
import { MAX_COMPLETED_SHARE, MIN_COMMON_COUNT, VARIANT_WEIGHTS } from './rankingParameters';
import type { TermDictionary } from './termDictionary';
import { tokenize, type ToTerm } from './text';

/** Further words of a query are ignored: in a long story they no longer help. */
export const MAX_QUERY_WORDS = 48;
/** A prefix is completed to this many terms at most. */
const MAX_COMPLETIONS = 24;
/** Longest ending between a word being typed and its stem, as in "transferenc" and "transfer". */
const MAX_ENDING = 5;
/**
 * When a query has no known word: shortest common prefix, in letters and as a share of the word, and
 * most terms. With less in common, gibberish would find answers.
 */
const FALLBACK = { minPrefix: 4, minShare: 0.5, maxTerms: 6 } as const;

/** A word of a query. */
export interface QueryWord {
  word: string;
  term: string;
  /** Whether the reader may still be typing it: the last word, with nothing after it. */
  isPrefix: boolean;
}

/** A parsed query. */
export interface Query {
  /** Its words, each term once, in order. */
  words: QueryWord[];
  /** What is in quotation marks, as sequences of words. */
  quotes: string[][];
  /** The terms for those who may have asked it; see askers.ts. */
  askers: string[];
}

/** What to look up in the index for a word of the query. */
export interface QueryTerm {
  /** The terms that match the word, each with a weight from 0 to 1. */
  variants: ReadonlyMap<string, number>;
  /**
   * The terms that say how frequent the word is: its own, or all variants together if it is unknown.
   * Each variant counts as at least as frequent: a rare synonym of a common word says no more than
   * the common word.
   */
  counted: readonly string[];
}

/** Digits that stand for "to", "too" and "for" in texting: "how 2 tell her", "2 much". */
const TEXTING_DIGIT = /^[24]$/;
/** Words that stand after "to", "too" or "for", and hardly after a number. */
const AFTER_TEXTING_DIGIT =
  /^(?:ask|be|break|call|change|complain|date|do|find|friend|get|give|go|hear|help|her|him|hug|it|keep|kiss|know|leave|lie|make|many|me|meet|much|my|pay|quit|record|report|say|see|stay|stop|sue|talk|tell|text|them|touch|write)$/;

const QUOTED = /["“”]([^"“”]+)["“”]/g;

/**
 * Parses a query.
 * @param text what a reader typed or pasted, of any length.
 */
export function parseQuery(text: string, toTerm: ToTerm): Query {
  const all = tokenize(text);
  const tokens = all.filter(
    ({ word }, at) =>
      !(TEXTING_DIGIT.test(word) && AFTER_TEXTING_DIGIT.test(all[at + 1]?.word ?? '')),
  );
  const last = tokens.at(-1);
  const endsInWord = last?.end === text.length;
  const words = new Map<string, QueryWord>();
  for (const token of tokens) {
    const term = toTerm(token.word);
    const isPrefix = endsInWord && token === last;
    const known = words.get(term);
    if (known) known.isPrefix ||= isPrefix;
    else if (words.size < MAX_QUERY_WORDS) words.set(term, { word: token.word, term, isPrefix });
  }
  return {
    words: [...words.values()],
    askers: askersOfQuery(text),
    quotes: [...text.matchAll(QUOTED)]
      .map(([, quote = '']) => tokenize(quote).map(({ word }) => word))
      .filter((quote) => quote.length > 0),
  };
}

/** A word with a digit and a letter or dot: a6b, 3.05, 22b. A number alone may mean anything. */
const SECTION_NUMBER = /^(?=.*\p{N})(?=.*[\p{L}.]).+$/u;
/** What has a digit and is no section number. */
const NO_SECTION_NUMBER = [
  // An amount, an age, a time or an ordinal: 10k, 16yo, 2yrs, 24h, 7pm, 1st.
  /^\p{N}+(?:k|x|mg|yo|y|yrs?|h|hrs?|mins?|am|pm|s|st|nd|rd|th)$/u,
  // Texting.
  /^(?:h8|b4|gr8|m8|sm1)$/,
  // An edition of this site.
  /^20\d\d\.\d$/,
];

/** @returns whether a query has a section number. */
export function hasSectionNumber({ words }: Query): boolean {
  return words.some(
    ({ word }) =>
      SECTION_NUMBER.test(word) && !NO_SECTION_NUMBER.some((pattern) => pattern.test(word)),
  );
}

/**
 * Expands the words of a query: adds synonyms, completions of the last word and, for unknown words,
 * the nearest terms by edit distance.
 * @returns an entry for each word that matches at least one term.
 */
export function expandQuery(
  words: readonly QueryWord[],
  manifest: Manifest,
  dictionary: TermDictionary,
): QueryTerm[] {
  const isCommon = (term: string) =>
    dictionary.documentFrequency(term) >
    Math.max(MAX_COMPLETED_SHARE * manifest.answers, MIN_COMMON_COUNT);
  return words.flatMap(({ word, term, isPrefix }) => {
    const variants = new Map<string, number>();
    const add = (candidate: string, weight: number) => {
      const variant = manifest.stemAliases.get(candidate) ?? candidate;
      if (!dictionary.has(variant)) return;
      variants.set(variant, Math.max(weight, variants.get(variant) ?? 0));
    };
    add(term, 1);
    const isKnown = dictionary.has(term);
    for (const synonym of dictionary.synonymsOf(term)) add(synonym, VARIANT_WEIGHTS.synonym);
    if (isPrefix && !isCommon(term)) {
      const weight = isKnown ? VARIANT_WEIGHTS.completionOfTerm : VARIANT_WEIGHTS.completion;
      for (const completion of completionsOf(word, manifest, dictionary)) add(completion, weight);
    }
    if (variants.size === 0) {
      const known = [...dictionary.terms(), ...manifest.stemAliases.keys()];
      for (const { term: nearest, distance } of nearestTerms(term, known)) {
        add(nearest, distance > 1 ? VARIANT_WEIGHTS.twoEdits : VARIANT_WEIGHTS.oneEdit);
      }
    }
    if (variants.size === 0) return [];
    return [{ variants, counted: isKnown ? [term] : [...variants.keys()] }];
  });
}

/** @returns terms that start with a word, and the term that the word is a longer form of. */
function completionsOf(word: string, manifest: Manifest, dictionary: TermDictionary): string[] {
  if (word.length < 2) return [];
  const longer = [
    ...dictionary.withPrefix(word),
    ...[...manifest.stemAliases.keys()].filter((alias) => alias.startsWith(word)),
  ].slice(0, MAX_COMPLETIONS);
  const shorter = Array.from({ length: MAX_ENDING }, (_, cut) => word.slice(0, -1 - cut));
  const stem = shorter.find((candidate) => candidate.length > 3 && dictionary.has(candidate));
  return stem === undefined ? longer : [...longer, stem];
}

/**
 * The fallback for a query without any known word, not even a misspelled one: for each word, the
 * terms that share its longest possible prefix.
 * @returns an empty list if no term starts like any of the words.
 */
export function expandByPrefix(
  words: readonly QueryWord[],
  dictionary: TermDictionary,
): QueryTerm[] {
  return words.flatMap(({ term }) => {
    const shortest = Math.max(FALLBACK.minPrefix, FALLBACK.minShare * term.length);
    for (let length = term.length - 1; length >= shortest; length -= 1) {
      const similar = dictionary.withPrefix(term.slice(0, length)).slice(0, FALLBACK.maxTerms);
      if (similar.length > 0) {
        const variants = new Map(similar.map((variant) => [variant, length / term.length]));
        return [{ variants, counted: [] }];
      }
    }
    return [];
  });
}
