import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { log } from './terminal.mjs';

/**
 * Installs a package of Debian or Ubuntu, if this is one of them and the user is root.
 * @param {string} name the package.
 * @param {() => string | undefined} find looks for its program.
 * @returns {Promise<string | undefined>} what `find` returns afterwards.
 */
export async function installWithApt(name, find) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  log(`Installing ${name}, which was not found: apt-get install ${name}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env);
  return find();
}
