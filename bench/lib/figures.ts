/** How well a search answers some questions. Shares are from 0 to 1, times in milliseconds. */
export interface Figures {
  hit1: number;
  hit3: number;
  hit10: number;
  mrr: number;
  nothing: number;
  p50ms: number;
  p95ms: number;
  /** Size of the whole index without the texts of results, brotli-compressed. */
  indexBytes: number;
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
 * @param empty number of questions without any result.
 */
export function rankFigures(ranks: readonly number[], empty: number) {
  const share = (within: number) =>
    round(ranks.filter((rank) => rank > 0 && rank <= within).length / ranks.length);
  return {
    hit1: share(1),
    hit3: share(3),
    hit10: share(10),
    mrr: round(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length),
    nothing: round(empty / ranks.length),
  };
}

/** @returns the number rounded to three decimals. */
export function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
