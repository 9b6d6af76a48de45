import { existsSync } from 'node:fs';
import path from 'node:path';
import { installWithApt } from './apt.mjs';
import { log } from './terminal.mjs';

/** The Debian packages of the web servers that the tests run. */
const PACKAGES = { nginx: 'nginx-light', caddy: 'caddy' };

/**
 * Looks for a web server: NGINX_PATH or CADDY_PATH, then the PATH, then the folders of system
 * programs. Installs nothing.
 * @param {keyof typeof PACKAGES} name
 * @returns {string | undefined} the path of the program.
 */
export function installedServer(name) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];
  const places = [
    process.env[`${name.toUpperCase()}_PATH`] ?? '',
    ...folders.map((folder) => path.join(folder, name)),
  ];
  return places.find((place) => place !== '' && existsSync(place));
}

/** Finds nginx and Caddy or installs them, as root on Debian or Ubuntu. */
export async function findServers() {
  for (const [name, debianPackage] of Object.entries(PACKAGES)) {
    const find = () => installedServer(name);
    const found = find() ?? (await installWithApt(debianPackage, find));
    if (!found) log(`${name} was not found: the tests check its configuration only as text.`);
  }
}
