/** Figures about the rank of the first right result. Shares are from 0 to 1. */
export interface RankFigures {
  hit1: number;
  hit3: number;
  hit10: number;
  /** Mean of 1 / rank. */
  mrr: number;
}

/** @returns the nearest-rank percentile; `share` is from 0 to 1. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/**
 * Source: mean reciprocal rank (Voorhees, TREC-8 question answering track, 1999).
 * @param ranks for each question: the rank of its first right result from 1; 0 if there is none
 *   among the first ten.
 */
export function rankFigures(ranks: readonly number[]): RankFigures {
  const total = ranks.length || 1;
  const share = (within: number) =>
    round(ranks.filter((rank) => rank > 0 && rank <= within).length / total);
  return {
    hit1: share(1),
    hit3: share(3),
    hit10: share(10),
    mrr: round(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / total),
  };
}

/** @returns the number rounded to three decimals. */
export function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
