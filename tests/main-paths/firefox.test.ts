import { launch } from 'puppeteer-core';
import { describe } from 'vitest';
import { installedFirefox } from '../../scripts/lib/firefox.mjs';
import { withPuppeteer } from './browserPage';
import { mainPaths } from './mainPaths';

const executablePath = installedFirefox();
if (!executablePath) throw new Error('Firefox was not found. Set FIREFOX_PATH to the program.');

// WebDriver BiDi drives it.
describe('in Firefox', () => {
  mainPaths({
    launch: async () =>
      withPuppeteer(await launch({ browser: 'firefox', executablePath, headless: true })),
    build: 'build',
    base: '/',
  });
});
