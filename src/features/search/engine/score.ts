import { idf } from './idf';
import { WEIGHT_LEVELS } from './indexFormat';
import type { Manifest } from './loadIndex';
import type { QueryTerm } from './query';
import { BM25F, FIELD_WEIGHTS, MAX_PHRASE_SHARE, PHRASES, TITLE_MATCH } from './rankingParameters';
import type { Postings, TermDictionary } from './termDictionary';

/** What the scores of an index are computed from. */
export interface Statistics {
  manifest: Manifest;
  dictionary: TermDictionary;
  /** For each search phrase: the norm of its idf vector, rounded. */
  phraseNorms: Uint32Array;
  /** The postings of the terms of a query. */
  postings: ReadonlyMap<string, Postings>;
}

/** An answer's number and its score. */
export interface ScoredAnswer {
  answer: number;
  score: number;
}

/**
 * Scores every answer that contains a term of the query. The score is the sum of two parts, times
 * the answer's prior:
 * - BM25F over the answer's title, text and search phrases taken together (Robertson and Zaragoza,
 *   "The probabilistic relevance framework", 2009), divided by the highest value that the query's
 *   terms could reach;
 * - the cosine similarities between the query and the answer's single search phrases, as idf vectors
 *   (Salton and McGill, "Introduction to modern information retrieval", 1983), and more if the query
 *   is the answer's title.
 * @param priors for each answer: `manifest.priors` or `manifest.codePriors`.
 * @returns the answers in no particular order; scores are above 0, mostly below 3.
 */
export function scoreAnswers(
  queryTerms: readonly QueryTerm[],
  statistics: Statistics,
  priors: Float32Array,
): ScoredAnswer[] {
  const { manifest } = statistics;
  const bm25f = new Float64Array(manifest.answers);
  // For each search phrase: the dot product with the query.
  const products = new Float64Array(manifest.phrases);
  let maxBm25f = 0;
  let squaredNorm = 0;
  for (const queryTerm of queryTerms) {
    const scores = scoreTerm(queryTerm, statistics);
    maxBm25f += scores.maxIdf;
    squaredNorm += scores.maxPhraseIdf ** 2;
    for (const [answer, score] of scores.answers) bm25f[answer] = (bm25f[answer] ?? 0) + score;
    for (const [phrase, weight] of scores.phrases) {
      products[phrase] = (products[phrase] ?? 0) + weight ** 2;
    }
  }
  const queryNorm = Math.sqrt(squaredNorm) || 1;
  const scored: ScoredAnswer[] = [];
  for (let answer = 0; answer < manifest.answers; answer += 1) {
    const textScore = (bm25f[answer] ?? 0) / (maxBm25f || 1);
    if (textScore === 0) continue;
    const score = textScore + phraseScore(answer, products, queryNorm, statistics);
    scored.push({ answer, score: score * (priors[answer] ?? 1) });
  }
  return scored;
}

/** Scores one word of the query: each answer and each phrase gets the score of its best variant. */
function scoreTerm({ variants, counted }: QueryTerm, statistics: Statistics) {
  const { manifest, dictionary, postings } = statistics;
  const { k1, b, idfExponent } = BM25F;
  const ownFrequency = documentFrequency(counted, dictionary);
  const ownPhraseFrequency = sum(counted.map((term) => phraseFrequency(term, statistics)));
  const answers = new Map<number, number>();
  const phrases = new Map<number, number>();
  let maxIdf = 0;
  let maxPhraseIdf = 0;
  for (const [term, weight] of variants) {
    const entry = postings.get(term);
    if (!entry) continue;
    const frequency = Math.max(ownFrequency, dictionary.documentFrequency(term));
    const termIdf = weight * idf(manifest.answers, frequency) ** idfExponent;
    const occurrences = entry.phrases.length;
    const phraseIdf =
      occurrences === 0
        ? 0
        : weight * idf(manifest.phrases, Math.max(occurrences, ownPhraseFrequency));
    maxIdf = Math.max(maxIdf, termIdf);
    maxPhraseIdf = Math.max(maxPhraseIdf, phraseIdf);
    let next = 0;
    entry.answers.forEach((answer, at) => {
      const phraseCount = entry.phraseCounts[at] ?? 0;
      const level = WEIGHT_LEVELS[entry.levels[at] ?? 0] ?? 0;
      const termWeight = level + FIELD_WEIGHTS.phrase * phraseCount;
      const lengthFactor = 1 - b + b * (manifest.lengths[answer] ?? 1);
      raise(answers, answer, (termIdf * termWeight) / (termWeight + k1 * lengthFactor));
      const firstPhrase = manifest.firstPhraseOf[answer] ?? 0;
      for (let nth = 0; nth < phraseCount; nth += 1, next += 1) {
        raise(phrases, firstPhrase + (entry.phrases[next] ?? 0), phraseIdf);
      }
    });
  }
  return { answers, phrases, maxIdf, maxPhraseIdf };
}

/** @returns in how many answers some terms occur, each counted by itself. */
export function documentFrequency(terms: readonly string[], dictionary: TermDictionary): number {
  return sum(terms.map((term) => dictionary.documentFrequency(term)));
}

/** A term without search phrases is either rare, or so common that phrases leave it out. */
function phraseFrequency(term: string, { manifest, dictionary, postings }: Statistics): number {
  const phrases = postings.get(term)?.phrases.length ?? 0;
  if (phrases > 0) return phrases;
  const isCommon = dictionary.documentFrequency(term) > MAX_PHRASE_SHARE * manifest.answers;
  return isCommon ? manifest.phrases : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function raise(scores: Map<number, number>, key: number, score: number): void {
  if (score > (scores.get(key) ?? 0)) scores.set(key, score);
}

/**
 * @returns the norm of the cosines of an answer's search phrases. Its title is the last of them: a
 *   query that is the title gets a bonus.
 */
function phraseScore(
  answer: number,
  products: Float64Array,
  queryNorm: number,
  { manifest: { firstPhraseOf, phrases }, phraseNorms }: Statistics,
): number {
  let powers = 0;
  let cosine = 0;
  const end = firstPhraseOf[answer + 1] ?? phrases;
  for (let phrase = firstPhraseOf[answer] ?? 0; phrase < end; phrase += 1) {
    const product = products[phrase] ?? 0;
    cosine = product === 0 ? 0 : product / ((phraseNorms[phrase] ?? 0) * queryNorm || 1);
    powers += cosine ** PHRASES.exponent;
  }
  const bonus = cosine >= TITLE_MATCH.minCosine ? TITLE_MATCH.bonus * cosine : 0;
  return PHRASES.weight * powers ** (1 / PHRASES.exponent) + bonus;
}
