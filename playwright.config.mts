import { defineConfig } from '@playwright/test';
import { installedBrowser, NO_BROWSER } from './scripts/lib/browser.mjs';

const port = process.env.E2E_PORT ?? '4319';
const executablePath = installedBrowser();
if (!executablePath) {
  console.error(NO_BROWSER);
  process.exit(1);
}

/** Tests in a browser, over the built site. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  // The whole comparison takes some seconds to hydrate while other steps of npm test run.
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath,
      args: [
        // As root (in a container) Chromium starts only without its sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // One process for all pages of a worker: starting one takes longer than loading a page.
        '--renderer-process-limit=1',
      ],
    },
  },
  webServer: {
    command: `node node_modules/tsx/dist/cli.mjs tests/e2e/serve/index.ts ${port}`,
    url: `http://localhost:${port}/`,
    timeout: 60_000,
  },
});
