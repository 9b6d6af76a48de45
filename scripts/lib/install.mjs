import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';
import { log } from './terminal.mjs';

/** Holds the hash of the lock file that node_modules was installed from. */
const STAMP = 'node_modules/.installed-from';

/**
 * Compares the running Node with the oldest version that package.json allows under "engines".
 * @param {string} running a version such as "20.19.0".
 * @param {string} range the value of "engines.node", such as ">=20.19".
 * @returns {string | undefined} why this Node can't be used; undefined if it can.
 */
export function nodeProblem(running, range) {
  const oldest = range.replace('>=', '');
  const [[major, minor], [oldestMajor, oldestMinor]] = [running, oldest].map((version) =>
    version.split('.').map(Number),
  );
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Node ${oldest} or newer is needed, and this is Node ${running}. Install a newer one from https://nodejs.org.`;
}

/**
 * Installs the packages of package-lock.json, unless node_modules was installed from this very file.
 * @throws if Node is too old or the installation fails.
 */
export async function installPackages() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const problem = nodeProblem(process.versions.node, engines.node);
  if (problem) throw new Error(problem);
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  log('Installing the packages of package-lock.json: npm ci (one or two minutes)');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    throw new Error('npm ci failed: see its messages above. Is there a network connection?');
  }
  writeFileSync(STAMP, hash);
}
