import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installedBrowser } from '../../scripts/lib/browser.mjs';
import { freePort } from '../../scripts/lib/port.mjs';

/** A copy of the site below the project, so that edits of the test touch no file of the author. */
const SITE = path.resolve('test-results/dev-site');
const COPIED = [
  'blog',
  'docs',
  'i18n',
  'src',
  'static',
  'versioned_docs',
  'versioned_sidebars',
  'docusaurus.config.ts',
  'package.json',
  'permalinks.txt',
  'redirects.yaml',
  'sidebars.ts',
  'tsconfig.json',
  'versions.json',
];
const CODE = 'docs/_data/codes/aca-2014.yaml';
const PAGE = 'docs/guides/gifts.mdx';

/** In milliseconds: what an author waits for at most. */
const PAGE_WITHIN = 2000;
const DATA_WITHIN = 3000;

let server: ChildProcess;
let browser: Browser;
let page: Page;
let address = '';

beforeAll(async () => {
  rmSync(SITE, { recursive: true, force: true });
  mkdirSync(SITE, { recursive: true });
  for (const name of COPIED) cpSync(name, path.join(SITE, name), { recursive: true });
  const port = await freePort();
  address = `http://localhost:${port}`;
  const cli = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  server = spawn(process.execPath, [cli, 'start', '--no-open', '--port', String(port)], {
    cwd: SITE,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  const executablePath = installedBrowser();
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
  for (let tries = 0; tries < 240; tries += 1) {
    const answers = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) break;
    await pause(1000);
  }
}, 300_000);

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(SITE, { recursive: true, force: true });
});

function edit(file: string, from: string | RegExp, to: string): void {
  const full = path.join(SITE, file);
  const text = readFileSync(full, 'utf8');
  const edited = text.replace(from, to);
  expect(edited, `${file} has nothing to replace`).not.toBe(text);
  writeFileSync(full, edited);
}

/** The page was not loaded again: what the reader has typed and opened is still there. */
async function mark(): Promise<void> {
  await page.evaluate(() => {
    document.body.setAttribute('data-first-load', '');
  });
}
const isMarked = () => page.evaluate(() => document.body.hasAttribute('data-first-load'));

test('an edit of a page is shown, without a reload', { timeout: 120_000 }, async () => {
  await page.goto(`${address}/guides/gifts`);
  await page.locator('h1').waitFor();
  await mark();
  edit(PAGE, /\n## /, '\nWords that a test has added.\n\n## ');
  await page.getByText('Words that a test has added.').waitFor({ timeout: PAGE_WITHIN });
  expect(await isMarked()).toBe(true);
});

test('an edit of the data is shown', { timeout: 120_000 }, async () => {
  await page.goto(`${address}/codes/aca-2014`);
  await page.locator('h1').waitFor();
  edit(CODE, /^title: .*$/m, 'title: A title that a test has changed');
  await page.getByText('A title that a test has changed').first().waitFor({ timeout: DATA_WITHIN });
});

test(
  'an error in the data is shown, and is gone when it is fixed',
  { timeout: 120_000 },
  async () => {
    await page.goto(`${address}/codes/aca-2014`);
    await page.locator('h1').waitFor();
    const overlay = page.frameLocator('#webpack-dev-server-client-overlay');
    edit(CODE, /stance: conditional/, 'stance: forbidden');
    await overlay
      .getByText('This word is not known here')
      .first()
      .waitFor({ timeout: DATA_WITHIN });
    await overlay
      .getByText(/aca-2014\.yaml:\d+/)
      .first()
      .waitFor();
    edit(CODE, /stance: forbidden/, 'stance: conditional');
    await page
      .locator('#webpack-dev-server-client-overlay')
      .waitFor({ state: 'detached', timeout: DATA_WITHIN });
  },
);
