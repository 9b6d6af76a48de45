import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { installedBrowser, NO_BROWSER } from '../../scripts/lib/browser.mjs';
import { withPuppeteer } from './browserPage';
import { mainPaths } from './mainPaths';

const executablePath = installedBrowser();
if (!executablePath) throw new Error(NO_BROWSER);
/** As the project page of a repository on GitHub. */
const BASE = '/therapy-boundaries/';
const BUILD = 'test-results/sub-path';
const DEPLOY = 'test-results/deploy';

describe(`below ${BASE}`, () => {
  beforeAll(() => {
    cpSync('deploy', DEPLOY, { recursive: true });
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        'node_modules/@docusaurus/core/bin/docusaurus.mjs',
        'build',
        '--out-dir',
        path.resolve(BUILD),
      ],
      { env: { ...process.env, BASE_URL: BASE }, encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
  }, 600_000);
  // Each build writes the server configurations. Those of the site stay.
  afterAll(() => {
    cpSync(DEPLOY, 'deploy', { recursive: true });
  });

  mainPaths({
    launch: async () =>
      withPuppeteer(
        await launch({
          executablePath,
          headless: true,
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        }),
      ),
    build: BUILD,
    base: BASE,
  });
});
