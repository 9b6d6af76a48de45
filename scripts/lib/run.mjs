import { spawn } from 'node:child_process';

/**
 * Runs a program that prints to this terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] variables to add to the environment.
 * @returns {Promise<number>} its exit code; 127 if it could not be started.
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      ...optionsFor(env),
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program and keeps what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] variables to add to the environment.
 * @returns {Promise<{ code: number, output: string }>} its exit code (127 if it could not be
 *   started), and its standard output and errors in the order in which they came.
 */
export function runQuietly(command, args, env = {}) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...optionsFor(env) });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const end = (code) => resolve({ code, output: Buffer.concat(chunks).toString() });
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 1));
  });
}

function optionsFor(env) {
  // npm is a .cmd file on Windows, which only a shell can start.
  return { env: { ...process.env, ...env }, shell: process.platform === 'win32' };
}

/** Runs a script of node_modules with this Node, without npx or a shell in between. */
export function runNode(script, args, env) {
  return run(process.execPath, [script, ...args], env);
}

export const DOCUSAURUS = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
