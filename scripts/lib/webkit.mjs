import { existsSync } from 'node:fs';
import path from 'node:path';
import { installWithApt } from './apt.mjs';
import { log } from './terminal.mjs';

/**
 * Looks for the driver of WebKitGTK, and for the display that it runs on, on the PATH. Installs nothing.
 * @returns {string | undefined} the path of the driver, if both are there.
 */
export function installedWebKit() {
  const [driver, display] = ['WebKitWebDriver', 'Xvfb'].map((name) =>
    (process.env.PATH ?? '')
      .split(path.delimiter)
      .map((folder) => path.join(folder, name))
      .find((place) => existsSync(place)),
  );
  return display ? driver : undefined;
}

/**
 * Finds WebKitGTK or installs it, as root on Debian or Ubuntu.
 * @throws if there is none.
 */
export async function findWebKit() {
  if (installedWebKit()) return;
  await installWithApt('webkit2gtk-driver', installedWebKit);
  if (await installWithApt('xvfb', installedWebKit)) return;
  log('WebKitGTK was not found.');
  throw new Error('npm run test:all needs webkit2gtk-driver and xvfb on Linux. Install them.');
}
