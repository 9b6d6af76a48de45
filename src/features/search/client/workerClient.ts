import { fetchIndexesByWorker, searchByWorker } from '@theme/searchByWorker';
import type { SearchResults } from '../engine/results';

/** After this time without results, in milliseconds, the reader is told that the search is slow. */
const TIMEOUT = 12_000;

/** Why there are no results. `unbuilt`: the development server has no index. */
export type SearchError = 'failed' | 'slow' | 'unbuilt';

/** Starts the worker and loads the index of a version. Never throws: a search reports the error. */
export function preloadIndex(base: string): void {
  fetchIndexesByWorker(base, '').catch(() => undefined);
}

/**
 * Sends queries to the worker, one at a time. While one is running, only the latest of the others
 * waits: results never lag behind typing, and never arrive out of order.
 * @param base returns the base URL of the version, with a slash at its end.
 * @param limit the maximum number of answers.
 * @param show is called with results of the latest query only: the first ones as soon as there are
 *   any, then all.
 * @returns the function to call with each query.
 */
export function createSearcher(
  base: () => string,
  limit: number,
  show: (query: string, results: SearchResults | SearchError) => void,
): (query: string) => void {
  let latest = '';
  let isBusy = false;
  const run = async () => {
    isBusy = true;
    const query = latest;
    let results = await requestResults(base(), 'first', query, limit);
    if (query === latest) show(query, results);
    if (query === latest && typeof results !== 'string' && !results.complete) {
      results = await requestResults(base(), 'all', query, limit);
      if (query === latest) show(query, results);
    }
    isBusy = false;
    if (query !== latest) void run();
  };
  return (query) => {
    latest = query;
    if (!isBusy) void run();
  };
}

async function requestResults(
  base: string,
  mode: 'first' | 'all',
  query: string,
  limit: number,
): Promise<SearchResults | SearchError> {
  let timer: number | undefined;
  const timeout = new Promise<SearchError>((resolve) => {
    timer = window.setTimeout(() => {
      resolve('slow');
    }, TIMEOUT);
  });
  try {
    const results = await Promise.race([searchByWorker(base, mode, query, limit), timeout]);
    return Array.isArray(results) ? 'unbuilt' : results;
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}
