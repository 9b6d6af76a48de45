import { fetchIndexesByWorker, searchByWorker } from '@theme/searchByWorker';
import type { Found } from '../engine/found';

/** After this long (in milliseconds) without an answer the reader is told how else to go on. */
const PATIENCE = 12_000;

/** Why there is no answer. */
export type Trouble = 'failed' | 'slow' | 'unbuilt';

/** Starts the worker and loads the index of a version. Never throws. */
export function prepare(base: string): void {
  fetchIndexesByWorker(base, '').catch(() => {
    // Asking will tell.
  });
}

/**
 * Asks the worker, one question at a time: while one is being answered only the latest of the
 * others waits, so that typing is never behind, and an old answer never comes after a newer one.
 * @param base where the version starts, with a slash at its end.
 * @param limit most answers wanted.
 * @param show is called with the answer to the latest question, and with no other: first with what
 *   is there soonest, then with all.
 */
export function asker(
  base: () => string,
  limit: number,
  show: (question: string, answer: Found | Trouble) => void,
): (question: string) => void {
  let latest = '';
  let busy = false;
  const next = async () => {
    busy = true;
    const question = latest;
    let answer = await askOnce(base(), 'first', question, limit);
    if (question === latest) show(question, answer);
    if (question === latest && typeof answer !== 'string' && !answer.complete) {
      answer = await askOnce(base(), 'all', question, limit);
      if (question === latest) show(question, answer);
    }
    busy = false;
    if (question !== latest) void next();
  };
  return (question) => {
    latest = question;
    if (!busy) void next();
  };
}

async function askOnce(
  base: string,
  how: 'first' | 'all',
  question: string,
  limit: number,
): Promise<Found | Trouble> {
  let timer: number | undefined;
  const slow = new Promise<Trouble>((resolve) => {
    timer = window.setTimeout(() => {
      resolve('slow');
    }, PATIENCE);
  });
  try {
    const answer = await Promise.race([searchByWorker(base, how, question, limit), slow]);
    // While authors work there is no index; the plugin then answers with an empty list.
    return Array.isArray(answer) ? 'unbuilt' : answer;
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}
