/**
 * How much the places of a word count, and how numbers are rounded in the index. One place for what
 * the builder and the ranking must agree on.
 */

/** Weight of a word in an answer's title, in its page's title, and in its text or keywords. */
export const FIELD = { title: 2, pageTitle: 0.8, text: 1 } as const;
/** Weight of a word for each other way of asking that has it. */
export const ASKED = 1;

/**
 * Forms in more than this share of all ways of asking ("my", "therapist") tell none of them apart,
 * and would be a fifth of the index. They are left out there, and count in titles and texts.
 */
export const EVERYWHERE = 0.05;

/** What a level from 0 to 2 says of a word's weight in an answer's own words. */
export const LEVELS = [0, 1, 3] as const;

/** @returns the level that is nearest to a weight. */
export function levelOf(weight: number): number {
  let best = 0;
  LEVELS.forEach((value, level) => {
    if (Math.abs(value - weight) < Math.abs((LEVELS[best] ?? 0) - weight)) best = level;
  });
  return weight > 0 ? Math.max(1, best) : best;
}

/** Answers' lengths are kept in steps of a quarter of a doubling. */
export const roundLength = (length: number): number => Math.round(4 * Math.log2(1 + length));
export const lengthFrom = (step: number): number => 2 ** (step / 4) - 1;

/** Norms of ways of asking are kept in halves. */
export const roundNorm = (norm: number): number => Math.round(2 * norm);
export const normFrom = (step: number): number => step / 2;

/** Priors are kept in twentieths. */
export const roundPrior = (prior: number): number => Math.round(20 * prior);
export const priorFrom = (step: number): number => step / 20;

/**
 * How telling a word is: the rarer, the more.
 * Source: the BM25 inverse document frequency (Robertson and Sparck Jones), kept above zero.
 * @param total how many there are in all.
 * @param having how many of them have the word.
 */
export function rarity(total: number, having: number): number {
  return Math.log(1 + (total - having + 0.5) / (having + 0.5));
}
