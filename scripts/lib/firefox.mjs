import { existsSync } from 'node:fs';
import path from 'node:path';
import { installWithApt } from './apt.mjs';
import { log } from './terminal.mjs';

const NAMES = ['firefox', 'firefox-esr'];
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * Looks for Firefox: FIREFOX_PATH, then the PATH, then the usual folders. Installs nothing.
 * @returns {string | undefined} the path of the program.
 */
export function installedFirefox() {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const places = [process.env.FIREFOX_PATH ?? '', ...onPath, ...PLACES];
  return places.find((place) => place !== '' && existsSync(place));
}

/**
 * Finds Firefox or installs it, as root on Debian.
 * @throws if there is none.
 */
export async function findFirefox() {
  if (installedFirefox() ?? (await installWithApt('firefox-esr', installedFirefox))) return;
  log('Firefox was not found.');
  throw new Error(
    'npm run test:all needs Firefox. Install it, or set FIREFOX_PATH to the program.',
  );
}
