import { spawn } from 'node:child_process';

/**
 * Runs a program with this terminal's output.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment.
 * @returns {Promise<number>} its exit code; 127 if it could not be started.
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      // npm and npx are .cmd files on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a program of node_modules by the path of its script, without a shell or npx between. */
export function runNode(script, args, env) {
  return run(process.execPath, [script, ...args], env);
}

export const DOCUSAURUS = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
