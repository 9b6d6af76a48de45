import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run, runNode } from './run.mjs';
import { say } from './say.mjs';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string | undefined} an installed Chrome or Chromium. CHROME_PATH comes first. */
export function installedBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const places = [process.env.CHROME_PATH ?? '', ...onPath, ...PLACES];
  return places.find((place) => place !== '' && existsSync(place));
}

/** @returns {string | undefined} the browser that Playwright downloaded for itself earlier. */
function downloadedBrowser() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const place = chromium.executablePath();
  return existsSync(place) ? place : undefined;
}

/**
 * Finds a browser for the tests, and installs one if there is none: an installed one, else
 * Playwright's own download, else (as root on Debian or Ubuntu) the distribution's package.
 * @returns {Promise<string>} path of the program.
 * @throws one sentence on what to install.
 */
export async function findBrowser() {
  const found = installedBrowser() ?? downloadedBrowser();
  if (found) return found;
  say('There is no Chrome or Chromium here: trying Playwright’s own download …');
  await runNode('node_modules/@playwright/test/cli.js', ['install', 'chromium']);
  const downloaded = downloadedBrowser();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Trying the distribution’s package: apt-get install chromium …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], env);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
    const packaged = installedBrowser();
    if (packaged) return packaged;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to its program.',
  );
}
