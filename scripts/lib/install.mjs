import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const STAMP = 'node_modules/.installed-from';
const OLDEST_NODE = 20;

/**
 * Installs the packages of the lock file, if what is installed is not from this very lock file.
 * @throws an Error for the person at the terminal if Node is too old or the install fails.
 */
export async function installMissing() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE) {
    throw new Error(`This needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);
  }
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  say('Installing the packages of package-lock.json (a minute or two the first time) …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    throw new Error(
      'The packages could not be installed. Is there a network? See the lines above.',
    );
  }
  writeFileSync(STAMP, lock);
}
