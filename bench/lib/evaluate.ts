import { percentile, rankFigures, round, type Figures } from './figures';
import type { Question } from './questions';

/** A search engine to evaluate. */
export interface SearchEngine {
  /** @returns the addresses of the results, best first. */
  find: (query: string) => Promise<string[]>;
  /** Size of its index, brotli-compressed. */
  indexBytes: number;
}

/** How many results are looked at. */
const DEPTH = 10;

/**
 * Runs every question. A result is right if its topics include the question's first topic.
 * @param topicsOf returns the topics of an address.
 * @param onProgress is called with the number of questions done.
 */
export async function evaluate(
  engine: SearchEngine,
  questions: readonly Question[],
  topicsOf: (url: string) => readonly string[],
  onProgress: (done: number) => void,
): Promise<Figures> {
  const ranks: number[] = [];
  const times: number[] = [];
  let empty = 0;
  for (const { q, topics } of questions) {
    const start = performance.now();
    const results = await engine.find(q);
    times.push(performance.now() - start);
    if (results.length === 0) empty += 1;
    const [topic = ''] = topics;
    ranks.push(1 + results.slice(0, DEPTH).findIndex((url) => topicsOf(url).includes(topic)));
    onProgress(ranks.length);
  }
  return {
    ...rankFigures(ranks, empty),
    p50ms: round(percentile(times, 0.5)),
    p95ms: round(percentile(times, 0.95)),
    indexBytes: engine.indexBytes,
  };
}
