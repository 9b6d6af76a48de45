import type { Engine } from './engine';
import { percentile, ranked, round, type Figures } from './figures';
import type { Row } from './rows';

const COUNTED = 10;

/**
 * Asks a search every question. A result is right if its topics include the question's first.
 * @param progress is told how many questions were asked.
 */
export async function measure(
  engine: Engine,
  rows: readonly Row[],
  topicsOf: (url: string) => readonly string[],
  progress: (asked: number) => void,
): Promise<Figures> {
  const ranks: number[] = [];
  const times: number[] = [];
  let empty = 0;
  for (const { q, topics } of rows) {
    const start = performance.now();
    const found = await engine.find(q);
    times.push(performance.now() - start);
    if (found.length === 0) empty += 1;
    const [wanted = ''] = topics;
    const place = found.slice(0, COUNTED).findIndex((url) => topicsOf(url).includes(wanted));
    ranks.push(place + 1);
    progress(ranks.length);
  }
  return {
    ...ranked(ranks, empty),
    p50ms: round(percentile(times, 0.5)),
    p95ms: round(percentile(times, 0.95)),
    indexBytes: engine.indexBytes,
  };
}
