import { existsSync } from 'node:fs';
import path from 'node:path';
import { installWithApt } from './apt.mjs';
import { log } from './terminal.mjs';

/**
 * Looks for nginx: NGINX_PATH, then the PATH, then the folders of system programs. Installs nothing.
 * @returns {string | undefined} the path of the program.
 */
export function installedNginx() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];
  const places = [
    process.env.NGINX_PATH ?? '',
    ...folders.map((folder) => path.join(folder, 'nginx')),
  ];
  return places.find((place) => place !== '' && existsSync(place));
}

/** Finds nginx or installs it, as root on Debian or Ubuntu. Without it, Node serves the tests. */
export async function findNginx() {
  const found = installedNginx() ?? (await installWithApt('nginx-light', installedNginx));
  if (!found) log('No nginx found: Node serves the pages, with the headers of build/_headers.');
}
