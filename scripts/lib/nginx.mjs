import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** @returns {string | undefined} an installed nginx. NGINX_PATH comes first. */
function installedNginx() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];
  const places = [process.env.NGINX_PATH ?? '', ...folders.map((one) => path.join(one, 'nginx'))];
  return places.find((place) => place !== '' && existsSync(place));
}

/**
 * Finds nginx for the tests, and installs it as root on Debian or Ubuntu if there is none.
 * @returns {Promise<string>} path of the program; empty if there is none: then a server of the
 *   tests' own takes its place, which says the same headers.
 */
export async function findNginx() {
  const found = installedNginx();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('There is no nginx here. Trying the distribution’s package: apt-get install nginx-light …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], env);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], env);
  }
  const packaged = installedNginx();
  if (!packaged) {
    say(
      'There is no nginx here: the pages are served by Node, with the headers of build/_headers.',
    );
  }
  return packaged ?? '';
}
