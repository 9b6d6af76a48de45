import { decodeLists, decodeNumbers, type ManifestFile, type PostingsFile } from './indexFormat';

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
  /** The terms that are in an answer, in order. */
  terms(): readonly string[];
  /** @returns whether a term is in an answer. */
  has(term: string): boolean;
  /** @returns whether a term is in an answer or has synonyms. */
  isKnown(term: string): boolean;
  /** @returns in how many answers a term is, those without a posting included; 0 if it is unknown. */
  documentFrequency(term: string): number;
  /** @returns the terms of all groups of synonyms that a term is in, itself included. */
  synonymsOf(term: string): string[];
  /** @returns the terms in an answer that start with a prefix, in order. */
  withPrefix(prefix: string): string[];
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
 * @param terms number of terms.
 * @param synonyms groups of the numbers of terms.
 * @returns the numbers of the terms in the order of their postings in the files: synonyms stand
 *   together, because a query loads all of a group; the others are in the order of their numbers.
 */
export function inFileOrder(terms: number, synonyms: readonly (readonly number[])[]): Uint32Array {
  const ordered = new Uint32Array(terms);
  const isPlaced = new Uint8Array(terms);
  let position = 0;
  const add = (number: number) => {
    if (isPlaced[number]) return;
    isPlaced[number] = 1;
    ordered[position] = number;
    position += 1;
  };
  for (const group of synonyms) group.forEach(add);
  for (let number = 0; number < terms; number += 1) add(number);
  return ordered;
}

/**
 * Reads the dictionary of a manifest. Terms are looked up in their order and not in a map, which
 * would take a phone longer to fill than all look-ups of a query.
 * @throws if the manifest is broken.
 */
export function readDictionary(
  manifest: Pick<
    ManifestFile,
    'terms' | 'synonyms' | 'postingsPerTerm' | 'unlisted' | 'termsPerFile'
  >,
): TermDictionary {
  const terms = manifest.terms === '' ? [] : manifest.terms.split('\n');
  const synonyms = decodeLists(manifest.synonyms);
  const postingsPerTerm = decodeNumbers(manifest.postingsPerTerm);
  const unlisted = decodeNumbers(manifest.unlisted);
  const ends: number[] = [];
  for (const count of decodeNumbers(manifest.termsPerFile)) ends.push((ends.at(-1) ?? 0) + count);
  if (postingsPerTerm.length !== terms.length || (ends.at(-1) ?? 0) !== terms.length) {
    throw new Error('The search index is broken: its lists have different lengths.');
  }
  const ordered = inFileOrder(terms.length, synonyms);
  const positions = new Uint32Array(terms.length);
  ordered.forEach((number, position) => {
    positions[number] = position;
  });
  const numberOf = (term: string) => {
    const number = lowerBound(terms, term);
    return terms[number] === term ? number : undefined;
  };
  const frequencyOf = (number: number) => (postingsPerTerm[number] ?? 0) + (unlisted[number] ?? 0);
  const documentFrequency = (term: string) => {
    const number = numberOf(term);
    return number === undefined ? 0 : frequencyOf(number);
  };
  return {
    terms: () => terms.filter((_, number) => frequencyOf(number) > 0),
    has: (term) => documentFrequency(term) > 0,
    isKnown: (term) => numberOf(term) !== undefined,
    documentFrequency,
    synonymsOf: (term) => {
      const number = numberOf(term);
      if (number === undefined) return [];
      const groups = synonyms.filter((group) => group.includes(number));
      return groups.flat().map((synonym) => terms[synonym] ?? '');
    },
    withPrefix: (prefix) => {
      const found: string[] = [];
      for (let at = lowerBound(terms, prefix); terms[at]?.startsWith(prefix); at += 1) {
        if (frequencyOf(at) > 0) found.push(terms[at] ?? '');
      }
      return found;
    },
    fileOf: (term) => {
      const number = numberOf(term);
      if (number === undefined) return undefined;
      const position = positions[number] ?? 0;
      return ends.findIndex((end) => position < end);
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
