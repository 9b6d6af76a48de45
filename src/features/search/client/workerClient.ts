import * as Comlink from 'comlink';
import type { SearchResults } from '../engine/results';
import type { SearchWorker } from './worker';

/** After this time without results, in milliseconds, the reader is told that the search is slow. */
const PATIENCE = 4000;
/** A worker that has not answered once in this time, in milliseconds, is replaced. */
const STALLED_AFTER = 15_000;

/** Why there are no results. `unbuilt`: the development server has no index. */
export type SearchError = 'failed' | 'slow' | 'unbuilt';

/** A running worker. */
interface Connection {
  worker: Comlink.Remote<SearchWorker>;
  /** Rejects when the worker cannot be loaded, fails, or is ended. */
  failure: Promise<never>;
  startedAt: number;
  hasAnswered: boolean;
  end: (reason: Error) => void;
}

let connection: Connection | undefined;

/** @returns the running worker. Starts one if there is none, or if the last one has failed. */
function connect(): Connection {
  if (connection) return connection;
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  let end: Connection['end'] = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    end = (reason) => {
      worker.terminate();
      connection = undefined;
      reject(reason);
    };
  });
  failure.catch(() => undefined);
  // Also called if the script of the worker is missing or the connection was cut.
  worker.onerror = () => {
    end(new Error('The search worker failed.'));
  };
  connection = {
    worker: Comlink.wrap<SearchWorker>(worker),
    failure,
    startedAt: Date.now(),
    hasAnswered: false,
    end,
  };
  return connection;
}

/** Calls the worker. @throws if it fails before it answers. */
async function call<T>(method: (worker: Connection['worker']) => Promise<T>): Promise<T> {
  const current = connect();
  const result = await Promise.race([method(current.worker), current.failure]);
  current.hasAnswered = true;
  return result;
}

/** Only a built site has an index. */
const isBuilt = process.env.NODE_ENV === 'production';

/** Starts the worker and loads the index of a version. Never throws: a search reports the error. */
export function preloadIndex(base: string): void {
  if (isBuilt) call((worker) => worker.preload(base)).catch(() => undefined);
}

/**
 * Sends queries to the worker, one at a time. While one is running, only the latest of the others
 * waits: results never lag behind typing, and never arrive out of order. A query without an answer
 * is asked again when the connection returns.
 * @param base returns the base URL of the version, with a slash at its end.
 * @param limit the maximum number of answers.
 * @param show is called with results of the latest query only: the first ones as soon as there are
 *   any, then all. If there are none for some seconds, it is called with `slow` before.
 * @returns the function to call with each query.
 */
export function createSearcher(
  base: () => string,
  limit: number,
  show: (query: string, results: SearchResults | SearchError) => void,
): (query: string) => void {
  let latest = '';
  /** Counts the queries: the same query is asked again after an error. */
  let turn = 0;
  let isBusy = false;
  let isUnanswered = false;
  let patience: number | undefined;

  const run = async () => {
    isBusy = true;
    const ownTurn = turn;
    const query = latest;
    const showOwn = (results: SearchResults | SearchError) => {
      if (ownTurn !== turn) return;
      clearTimeout(patience);
      patience = undefined;
      isUnanswered = results === 'failed';
      show(query, results);
    };
    try {
      const first = await requestResults(base(), 'first', query, limit);
      showOwn(first);
      if (ownTurn === turn && typeof first !== 'string' && !first.complete) {
        showOwn(await requestResults(base(), 'all', query, limit));
      }
    } finally {
      // Also after an exception in `show`: it must not end the search.
      isBusy = false;
      if (ownTurn !== turn) void run();
    }
  };
  const ask = (query: string) => {
    latest = query;
    turn += 1;
    isUnanswered = true;
    // Further keys do not start the time anew: a reader who types on waits no longer for a message.
    patience ??= window.setTimeout(() => {
      patience = undefined;
      show(latest, 'slow');
    }, PATIENCE);
    if (
      connection &&
      !connection.hasAnswered &&
      Date.now() - connection.startedAt > STALLED_AFTER
    ) {
      connection.end(new Error('The search worker does not answer.'));
    }
    if (!isBusy) void run();
  };
  addEventListener('online', () => {
    if (!isUnanswered) return;
    // A request that was lost with the connection would never end.
    connection?.end(new Error('The connection was lost.'));
    ask(latest);
  });
  return ask;
}

async function requestResults(
  base: string,
  mode: 'first' | 'all',
  query: string,
  limit: number,
): Promise<SearchResults | SearchError> {
  if (!isBuilt) return 'unbuilt';
  try {
    return await call((worker) => worker.search(base, mode, query, limit));
  } catch {
    return 'failed';
  }
}
