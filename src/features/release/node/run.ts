import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a program to its end, with its words on this terminal.
 * @param cwd folder it runs in.
 * @param signal ends it early.
 * @returns its exit code; 127 if it could not be started, 130 if it was ended.
 */
export function runIn(
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

/** @returns what git says to this, without a line break at its end; undefined if it refuses. */
export function git(cwd: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout.trimEnd() : undefined;
}
