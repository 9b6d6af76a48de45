import type { CodeInfo } from './answer';

/**
 * The format of the index as it is served: small JSON files, so that a phone downloads only what a
 * query needs. Fields of type `string` that hold numbers are written by `encodeNumbers`.
 */

/** Increase it when the format changes: an open page must not read the files of a newer build. */
export const INDEX_VERSION = 6;

/** Folder of the index, below the root of a version of the docs. */
export const INDEX_FOLDER = 'search-index';
/** The only file of the index whose address doesn't change with its content. */
export const MANIFEST_FILE = 'manifest.json';
/** The manifest of the index of what single codes say: an index of its own, loaded when it is needed. */
export const CODES_FILE = 'codes.json';
/** The file with the norms of the search phrases, in the folder of the index. */
export const NORMS_FILE = 'norms.json';
/** @returns the name of a file of postings. */
export const postingsFileName = (number: number): string => `postings-${number}.json`;
/** @returns the name of the file with the texts of a page. */
export const pageFileName = (page: number): string => `page-${page}.json`;

/** @returns the name of the file with the texts of a place, see `ManifestFile.law`. */
export const placeFileName = (id: string): string => `law-${id}.json`;

/** Statistics of all answers. It is loaded first. */
export interface ManifestFile {
  /** `INDEX_VERSION` of the build. */
  version: number;
  /** Folder of the other files, named after the hash of their content. */
  folder: string;
  /** For each page: its number of answers. */
  answersPerPage: string;
  /** For each answer: `encodeLength` of its length in weighted words. */
  lengths: string;
  /** For each answer: `encodePrior` of its prior, and of its prior if a query mentions a code. */
  priors: string;
  codePriors: string;
  /** The terms that name each code, those that a query must have besides, and where it applies. */
  codes: Omit<CodeInfo, 'id'>[];
  /** For each answer: the index of its code in `codes`, plus 1; 0 without a code. */
  answerCodes: string;
  /** For each answer: its number of search phrases, the title included. */
  phrasesPerAnswer: string;
  /** Ids of topics. */
  topics: string[];
  /** For each answer: the number of its topics, then their indexes in `topics`, best first. */
  answerTopics: string;
  /** Stems that count as another stem. */
  stemAliases: Record<string, string>;
  /** For each group of synonyms: its number of terms, then their numbers. */
  synonyms: string;
  /** All terms in order, one per line, with synonyms that are in no answer. */
  terms: string;
  /** For each term: its number of postings. A synonym that is in no answer has none. */
  postingsPerTerm: string;
  /** For each term: the number of answers that contain it but have no posting. */
  unlisted: string;
  /** For each file of postings: its number of terms, in the order of `inFileOrder`. */
  termsPerFile: string;
  /**
   * The law: each place (its id, its name, other names) has a file of texts of its own; each question
   * (its id, the number of its page) has a page in the index. Left out without any law.
   */
  law?: { places: string[][]; questions: [id: string, page: number][] };
  /** Whether there is an index of what single codes say, with its manifest in CODES_FILE. */
  hasCodes?: boolean;
}

/** A file of its own: only scoring needs it, so it loads alongside the postings. */
export interface NormsFile {
  /** For each search phrase: the norm of its idf vector, rounded. */
  phraseNorms: string;
}

/** The postings of some terms, term by term. */
export interface PostingsFile {
  /** For each posting: the gap to the answer of the posting before. */
  answers: string;
  /** For each posting: the weight level times 2, plus 1 if search phrases contain the term. */
  levels: string;
  /** For each posting with search phrases: their number. */
  phrasesPerPosting: string;
  /** For each of those phrases: the gap to the one before, counted within its answer. */
  phrases: string;
}

/** The texts that the results of a page show. */
export interface PageFile {
  url: string;
  title: string;
  /** The anchor is empty for the page as a whole; it can be the address of another page. */
  answers: [anchor: string, title: string, kind: string, text: string][];
}

/** Printable ASCII without the two characters that JSON escapes. */
const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((character) => character !== '"' && character !== '\\')
  .join('');
/** The first 46 characters are the last digit of a number, the others its earlier digits. */
const BASE = 46;

const DIGITS = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at += 1) DIGITS[ALPHABET.charCodeAt(at)] = at;

/**
 * Encodes integers from 0 up as text that is small before and after compression: one character
 * below 46, two below 2,116, and so on, least significant digit first.
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
 * Decodes a text that `encodeNumbers` wrote.
 * @throws if the text ends within a number.
 */
export function decodeNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let number = 0;
  let factor = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = DIGITS[text.charCodeAt(at)] ?? 0;
    if (digit >= BASE) {
      number += (digit - BASE) * factor;
      factor *= BASE;
    } else {
      numbers[count] = number + digit * factor;
      count += 1;
      number = 0;
      factor = 1;
    }
  }
  if (factor !== 1) throw new Error('The search index is broken: a list ends within a number.');
  return numbers.subarray(0, count);
}

/** Encodes lists of integers from 0 up: each list is preceded by its length. */
export function encodeLists(lists: readonly (readonly number[])[]): string {
  return encodeNumbers(lists.flatMap((list) => [list.length, ...list]));
}

/** Decodes a text that `encodeLists` wrote. @throws if the text ends within a number. */
export function decodeLists(text: string): number[][] {
  const numbers = decodeNumbers(text);
  const lists: number[][] = [];
  for (let at = 0; at < numbers.length; at += 1 + (numbers[at] ?? 0)) {
    lists.push([...numbers.subarray(at + 1, at + 1 + (numbers[at] ?? 0))]);
  }
  return lists;
}

/** @returns the first number, then the gaps between ascending numbers, each minus 1. */
export function gapsOf(ascending: readonly number[]): number[] {
  return ascending.map((number, at) => (at === 0 ? number : number - (ascending[at - 1] ?? 0) - 1));
}

/** The weight of a term in an answer is stored as one of these levels. */
export const WEIGHT_LEVELS = [0, 1, 3] as const;

/** @returns the index of the nearest level; a weight above 0 never gets level 0. */
export function weightLevel(weight: number): number {
  let best = 0;
  WEIGHT_LEVELS.forEach((value, level) => {
    if (Math.abs(value - weight) < Math.abs((WEIGHT_LEVELS[best] ?? 0) - weight)) best = level;
  });
  return weight > 0 ? Math.max(1, best) : best;
}

/** Lengths are stored on a logarithmic scale, four steps per doubling. */
export const encodeLength = (length: number): number => Math.round(4 * Math.log2(1 + length));
export const decodeLength = (step: number): number => 2 ** (step / 4) - 1;

/** Priors are stored in steps of 1/20. */
export const encodePrior = (prior: number): number => Math.round(20 * prior);
export const decodePrior = (step: number): number => step / 20;
