import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { git } from './run';

/** Where jobs are prepared: in the project, so that a move is a rename; git does not look there. */
export const WORKSHOP = '.cache/edition';

/**
 * Copies the project as it is committed, so that a job can be done beside it.
 * @returns the folder of the copy, from where it finds `node_modules` on its way up.
 */
export function makeStage(siteDir: string): string {
  clearStages(siteDir);
  const stage = path.join(path.resolve(siteDir), WORKSHOP, `stage-${process.pid}`);
  mkdirSync(stage, { recursive: true });
  if (git(siteDir, 'checkout-index', '--all', `--prefix=${stage}/`) === undefined) {
    throw new Error(`The project could not be copied to ${stage}.`);
  }
  return stage;
}

/** Takes away what this job, and jobs that ended before their time, have left. */
export function clearStages(siteDir: string): void {
  const workshop = path.join(siteDir, WORKSHOP);
  if (!existsSync(workshop)) return;
  for (const name of readdirSync(workshop)) {
    const pid = Number(/^stage-(\d+)$/.exec(name)?.[1]);
    if (pid && (pid === process.pid || !isAlive(pid))) {
      // What such a job had started may still be writing there.
      rmSync(path.join(workshop, name), { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
