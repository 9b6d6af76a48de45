import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { installWithApt } from './apt.mjs';
import { runQuietly } from './run.mjs';
import { log } from './terminal.mjs';

// The headless shell has no windows to draw: tests take half the time.
const HEADLESS_SHELL = 'chromium-headless-shell';
const NAMES = [
  HEADLESS_SHELL,
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export const NO_BROWSER =
  'The browser tests need Chrome or Chromium: run "npx playwright install chromium", or set CHROME_PATH to the program.';

/**
 * Looks for Chrome or Chromium: CHROME_PATH, then the PATH, then the usual folders, then what
 * Playwright has downloaded. Installs nothing.
 * @returns {string | undefined} the path of the program.
 */
export function installedBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const places = [process.env.CHROME_PATH ?? '', ...onPath, ...PLACES, chromium.executablePath()];
  return places.find((place) => place !== '' && existsSync(place));
}

/**
 * Finds a browser. If there is none, installs one: as root on Debian or Ubuntu from the
 * distribution's package, else as Playwright's own download.
 * @returns {Promise<string>} the path of the program.
 * @throws if there is none and none could be installed.
 */
export async function findBrowser() {
  const found = installedBrowser() ?? (await installWithApt(HEADLESS_SHELL, installedBrowser));
  if (found) return found;
  log('No Chrome or Chromium found. Downloading one: npx playwright install chromium');
  const cli = 'node_modules/@playwright/test/cli.js';
  const { output } = await runQuietly(process.execPath, [cli, 'install', 'chromium']);
  const downloaded = installedBrowser();
  if (downloaded) return downloaded;
  console.error(output);
  throw new Error(NO_BROWSER);
}
