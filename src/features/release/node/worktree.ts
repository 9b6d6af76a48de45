import { spawn, spawnSync } from 'node:child_process';
import { realpathSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * The temporary worktree, from the top of the project. It is inside the project so that
 * `node_modules` resolves, and in a folder that git and the tools ignore.
 */
export const WORKTREE = '.cache/edition';

/** A temporary git worktree of the last commit. */
export interface Worktree {
  /** Its absolute path. */
  dir: string;
  /** Aborts when the process is told to stop. Pass it to every program that runs for long. */
  signal: AbortSignal;
  /**
   * Brings every change made in the worktree into the project, staged and not committed.
   * @throws if git refuses, for example because a file has been edited meanwhile.
   */
  apply: () => void;
}

/**
 * Runs a job in a temporary worktree of the last commit and removes the worktree afterwards, also
 * if the job fails. Nothing in the project changes until the job calls `apply`. Run one job at a
 * time: a worktree that is already there is taken for one that a killed process has left behind.
 * @param siteDir top of the project. It must have no uncommitted changes.
 * @throws what the job throws, and if the process receives SIGINT, SIGTERM or SIGHUP.
 */
export async function inWorktree(
  siteDir: string,
  job: (worktree: Worktree) => Promise<void>,
): Promise<void> {
  assertClean(siteDir);
  const dir = path.join(path.resolve(siteDir), WORKTREE);
  const interruption = new AbortController();
  const { signal } = interruption;
  const assertNotInterrupted = () => {
    if (signal.aborted) throw new Error('Interrupted. Nothing was changed.');
  };
  const onSignal = () => {
    interruption.abort();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, onSignal);
  try {
    removeFolder(dir);
    const base = git(siteDir, 'rev-parse', 'HEAD');
    // --force twice: the path may still be registered, and locked, by a killed process.
    git(siteDir, 'worktree', 'add', '--quiet', '--force', '--force', '--detach', dir, base);
    const apply = () => {
      assertNotInterrupted();
      git(dir, 'add', '--all');
      const tree = git(dir, 'write-tree');
      // As git switches branches: it keeps other edits, and refuses to overwrite an edited file.
      git(siteDir, 'read-tree', '-m', '-u', base, tree);
    };
    await job({ dir, signal, apply });
  } catch (error) {
    assertNotInterrupted();
    throw error;
  } finally {
    removeFolder(dir);
    spawnSync('git', ['worktree', 'remove', '--force', dir], { cwd: siteDir });
    for (const name of signals) process.off(name, onSignal);
  }
}

/**
 * Checks that everything is committed, so that git shows what a command changes, and can undo it.
 * @throws an Error that names the first uncommitted file.
 */
export function assertClean(siteDir: string): void {
  let top;
  try {
    top = git(siteDir, 'rev-parse', '--show-toplevel');
  } catch {
    throw new Error('This is not a git repository. Run the command in a clone.');
  }
  if (path.resolve(top) !== realpathSync(siteDir)) {
    throw new Error(`This is not the top of its git repository. Run the command in ${top}.`);
  }
  const [first, ...others] = git(siteDir, 'status', '--porcelain').split('\n').filter(Boolean);
  if (first === undefined) return;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  throw new Error(`There are uncommitted changes: ${first.slice(3)}${more}. Commit them first.`);
}

/** Retries, since a program that has just been stopped may still be writing. */
function removeFolder(dir: string): void {
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Runs a program and shows its output.
 * @param cwd folder it runs in.
 * @param signal stops it early.
 * @returns its exit code; 127 if it could not be started, 130 if it was stopped.
 */
export function run(
  cwd: string,
  command: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
      // npm is a .cmd file on Windows, which only a shell starts.
      shell: process.platform === 'win32',
      signal,
    });
    child.on('error', () => {
      resolve(signal?.aborted ? 130 : 127);
    });
    child.on('close', (code) => {
      resolve(code ?? 130);
    });
  });
}

const DOCUSAURUS = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** Runs a Docusaurus command in a worktree. @throws if it fails. */
export async function docusaurus({ dir, signal }: Worktree, ...args: string[]): Promise<void> {
  const code = await run(dir, process.execPath, [DOCUSAURUS, ...args], signal);
  if (code !== 0) {
    throw new Error(`docusaurus ${args.join(' ')} failed (see above). Nothing was changed.`);
  }
}

/**
 * Runs git.
 * @returns its output, without the line break at its end.
 * @throws an Error with what git printed, if it fails.
 */
export function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed:\n${stderr || stdout}`);
  return stdout.trimEnd();
}
