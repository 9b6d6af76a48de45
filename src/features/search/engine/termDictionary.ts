import { decodeNumbers, type TermsFile } from './indexFormat';

/** The postings of a term. The arrays are parallel: one element per posting. */
export interface TermEntry {
  term: string;
  /** Number of answers that contain the term, those without a posting included. */
  documentFrequency: number;
  /** Answers that contain it, ascending. */
  answers: Uint32Array;
  /** Weight level in each answer, an index into `WEIGHT_LEVELS`. */
  levels: Uint8Array;
  /** How many search phrases of each answer contain it. */
  phraseCounts: Uint16Array;
  /** Those phrases, numbered within their answer, answer by answer. */
  phrases: Uint32Array;
}

/** The terms of the index, or of the parts of it that a query needs. */
export interface TermDictionary {
  /** @returns the postings of a term; undefined if there are none. */
  find(term: string): TermEntry | undefined;
  /** @returns the terms that start with a prefix, in order. */
  withPrefix(prefix: string): readonly string[];
  /** @returns every term. */
  terms(): readonly string[];
}

/** Reads a file of terms. @throws if it is broken. */
export function readTerms(file: TermsFile): TermDictionary {
  const terms = file.terms === '' ? [] : file.terms.split('\n');
  const entries = readEntries(file, terms);
  return {
    find: (term) => entries.get(term),
    withPrefix: (prefix) => {
      const start = lowerBound(terms, prefix);
      let end = start;
      while (terms[end]?.startsWith(prefix)) end += 1;
      return terms.slice(start, end);
    },
    terms: () => terms,
  };
}

function readEntries(file: TermsFile, terms: readonly string[]): Map<string, TermEntry> {
  const postingsPerTerm = decodeNumbers(file.postingsPerTerm);
  const unlisted = decodeNumbers(file.unlisted);
  const gaps = decodeNumbers(file.answers);
  const levels = decodeNumbers(file.levels);
  const phrasesPerPosting = decodeNumbers(file.phrasesPerPosting);
  const phrases = decodeNumbers(file.phrases);
  if (postingsPerTerm.length !== terms.length || gaps.length !== levels.length) {
    throw new Error('The search index is broken: its lists have different lengths.');
  }
  const entries = new Map<string, TermEntry>();
  let posting = 0;
  let withPhrases = 0;
  let phrase = 0;
  terms.forEach((term, number) => {
    const count = postingsPerTerm[number] ?? 0;
    const entry: TermEntry = {
      term,
      documentFrequency: count + (unlisted[number] ?? 0),
      answers: new Uint32Array(count),
      levels: new Uint8Array(count),
      phraseCounts: new Uint16Array(count),
      phrases,
    };
    const firstPhrase = phrase;
    let answer = -1;
    for (let at = 0; at < count; at += 1, posting += 1) {
      answer += 1 + (gaps[posting] ?? 0);
      const level = levels[posting] ?? 0;
      entry.answers[at] = answer;
      entry.levels[at] = level >> 1;
      if (level % 2 === 0) continue;
      const phraseCount = phrasesPerPosting[withPhrases] ?? 0;
      withPhrases += 1;
      entry.phraseCounts[at] = phraseCount;
      // Replaces the gaps by numbers in place: each gap is read once, before it is overwritten.
      let last = -1;
      for (let nth = 0; nth < phraseCount; nth += 1, phrase += 1) {
        last += 1 + (phrases[phrase] ?? 0);
        phrases[phrase] = last;
      }
    }
    entry.phrases = phrases.subarray(firstPhrase, phrase);
    entries.set(term, entry);
  });
  return entries;
}

/** @returns one dictionary over several parts that have no term in common. */
export function joinTerms(parts: readonly TermDictionary[]): TermDictionary {
  return {
    find: (term) => {
      for (const part of parts) {
        const entry = part.find(term);
        if (entry) return entry;
      }
      return undefined;
    },
    withPrefix: (prefix) => parts.flatMap((part) => part.withPrefix(prefix)),
    terms: () => parts.flatMap((part) => part.terms()),
  };
}

/** @returns the index of the first of some sorted terms that is not before `term`. */
export function lowerBound(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
