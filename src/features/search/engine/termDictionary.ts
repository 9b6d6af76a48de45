import { decodeNumbers, type ManifestFile, type PostingsFile } from './indexFormat';

/** The postings of a term. The arrays are parallel: one element per posting. */
export interface Postings {
  /** Answers that contain the term, ascending. */
  answers: Uint32Array;
  /** Weight level in each answer, an index into `WEIGHT_LEVELS`. */
  levels: Uint8Array;
  /** How many search phrases of each answer contain it. */
  phraseCounts: Uint16Array;
  /** Those phrases, numbered within their answer, answer by answer. */
  phrases: Uint32Array;
}

/** All terms of an index. Their postings are in files of their own. */
export interface TermDictionary {
  /** In order. */
  terms: readonly string[];
  has(term: string): boolean;
  /** @returns in how many answers a term is, those without a posting included; 0 if it is unknown. */
  documentFrequency(term: string): number;
  /** @returns the terms that start with a prefix, in order. */
  withPrefix(prefix: string): readonly string[];
  /** @returns the number of the file with the postings of a term; undefined if it is unknown. */
  fileOf(term: string): number | undefined;
  /**
   * Reads a file of postings.
   * @returns the postings of its terms.
   * @throws if the file is broken.
   */
  readPostings(file: number, content: PostingsFile): ReadonlyMap<string, Postings>;
}

/**
 * @param numbers all terms, each with its number, from 0 up.
 * @param synonyms groups of terms; unknown ones are left out.
 * @returns the numbers of the terms in the order of their postings in the files: synonyms stand
 *   together, because a query loads all of a group; the others are in the order of their numbers.
 */
export function inFileOrder(
  numbers: ReadonlyMap<string, number>,
  synonyms: readonly (readonly string[])[],
): Uint32Array {
  const ordered = new Uint32Array(numbers.size);
  const isPlaced = new Uint8Array(numbers.size);
  let place = 0;
  const add = (number: number) => {
    if (isPlaced[number]) return;
    isPlaced[number] = 1;
    ordered[place] = number;
    place += 1;
  };
  for (const group of synonyms) {
    for (const term of group) {
      const number = numbers.get(term);
      if (number !== undefined) add(number);
    }
  }
  for (let number = 0; number < numbers.size; number += 1) add(number);
  return ordered;
}

/** Reads the dictionary of a manifest. @throws if it is broken. */
export function readDictionary({
  terms: lines,
  synonyms,
  ...manifest
}: Pick<
  ManifestFile,
  'terms' | 'synonyms' | 'postingsPerTerm' | 'unlisted' | 'termsPerFile'
>): TermDictionary {
  const terms = lines === '' ? [] : lines.split('\n');
  const postingsPerTerm = decodeNumbers(manifest.postingsPerTerm);
  const unlisted = decodeNumbers(manifest.unlisted);
  const ends: number[] = [];
  for (const count of decodeNumbers(manifest.termsPerFile)) ends.push((ends.at(-1) ?? 0) + count);
  if (postingsPerTerm.length !== terms.length || (ends.at(-1) ?? 0) !== terms.length) {
    throw new Error('The search index is broken: its lists have different lengths.');
  }
  const numbers = new Map<string, number>();
  terms.forEach((term, number) => numbers.set(term, number));
  const ordered = inFileOrder(numbers, synonyms);
  const places = new Uint32Array(terms.length);
  ordered.forEach((number, place) => {
    places[number] = place;
  });
  return {
    terms,
    has: (term) => numbers.has(term),
    documentFrequency: (term) => {
      const number = numbers.get(term);
      return number === undefined ? 0 : (postingsPerTerm[number] ?? 0) + (unlisted[number] ?? 0);
    },
    withPrefix: (prefix) => {
      const start = lowerBound(terms, prefix);
      let end = start;
      while (terms[end]?.startsWith(prefix)) end += 1;
      return terms.slice(start, end);
    },
    fileOf: (term) => {
      const number = numbers.get(term);
      if (number === undefined) return undefined;
      const place = places[number] ?? 0;
      return ends.findIndex((end) => place < end);
    },
    readPostings: (file, content) => {
      const own = [...ordered.subarray(ends[file - 1] ?? 0, ends[file])];
      const counts = own.map((number) => postingsPerTerm[number] ?? 0);
      const ownTerms = own.map((number) => terms[number] ?? '');
      return readPostings(ownTerms, counts, content);
    },
  };
}

/** @param counts for each term: its number of postings. */
function readPostings(
  terms: readonly string[],
  counts: readonly number[],
  file: PostingsFile,
): ReadonlyMap<string, Postings> {
  const gaps = decodeNumbers(file.answers);
  const levels = decodeNumbers(file.levels);
  const phrasesPerPosting = decodeNumbers(file.phrasesPerPosting);
  const phrases = decodeNumbers(file.phrases);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (gaps.length !== total || levels.length !== total) {
    throw new Error('The search index is broken: its lists have different lengths.');
  }
  const read = new Map<string, Postings>();
  let posting = 0;
  let withPhrases = 0;
  let phrase = 0;
  terms.forEach((term, number) => {
    const count = counts[number] ?? 0;
    const postings = {
      answers: new Uint32Array(count),
      levels: new Uint8Array(count),
      phraseCounts: new Uint16Array(count),
    };
    const firstPhrase = phrase;
    let answer = -1;
    for (let at = 0; at < count; at += 1, posting += 1) {
      answer += 1 + (gaps[posting] ?? 0);
      const level = levels[posting] ?? 0;
      postings.answers[at] = answer;
      postings.levels[at] = level >> 1;
      if (level % 2 === 0) continue;
      const phraseCount = phrasesPerPosting[withPhrases] ?? 0;
      withPhrases += 1;
      postings.phraseCounts[at] = phraseCount;
      // Replaces the gaps by numbers in place: each gap is read once, before it is overwritten.
      let last = -1;
      for (let nth = 0; nth < phraseCount; nth += 1, phrase += 1) {
        last += 1 + (phrases[phrase] ?? 0);
        phrases[phrase] = last;
      }
    }
    read.set(term, { ...postings, phrases: phrases.subarray(firstPhrase, phrase) });
  });
  return read;
}

/** @returns the index of the first of some sorted terms that is not before `term`. */
function lowerBound(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
