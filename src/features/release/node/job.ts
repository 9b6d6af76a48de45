import { cpSync, rmSync } from 'node:fs';
import { putInPlace, type Moves } from './putInPlace';
import { clearStages, makeStage } from './stage';

/**
 * Does a job in a copy of the project, and brings the result into it at the end, in one go.
 * @param check throws if the job may not be done; it is asked again before the end.
 * @param prepare does it in the copy, and says what is to be brought from there.
 * @returns what was brought.
 * @throws if it went wrong, or was ended from outside; the project is then as it was.
 */
export async function job(
  siteDir: string,
  check: () => void,
  prepare: (stage: string, signal: AbortSignal) => Promise<Moves>,
): Promise<Moves> {
  const end = new AbortController();
  const onSignal = () => {
    end.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  try {
    const stage = makeStage(siteDir);
    const moves = await prepare(stage, end.signal);
    if (end.signal.aborted) throw new Error('Ended from outside. Nothing was changed.');
    check();
    bring(siteDir, stage, moves);
    return moves;
  } catch (error) {
    throw end.signal.aborted ? new Error('Ended from outside. Nothing was changed.') : error;
  } finally {
    clearStages(siteDir);
  }
}

function bring(siteDir: string, stage: string, moves: Moves): void {
  const { copy } = moves;
  try {
    if (copy) cpSync(copy.from, copy.to, { recursive: true });
    putInPlace(siteDir, stage, moves);
  } catch (error) {
    if (copy) rmSync(copy.to, { recursive: true, force: true });
    throw error;
  }
}
