import { existsSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { installedFirefox } from '../../scripts/lib/firefox.mjs';
import { serveBuild } from '../e2e/serve/node';

const executablePath = installedFirefox();
if (!executablePath) throw new Error('Firefox was not found. Set FIREFOX_PATH to the program.');
const NEUTRAL = 'https://www.wikipedia.org/';

/** The main paths in Firefox, which WebDriver BiDi drives. tests/e2e has them in detail, in Chromium. */
describe('in Firefox', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveBuild>>;
  let page: Page;
  let errors: string[] = [];

  beforeAll(async () => {
    expect(existsSync('build/index.html'), 'run "npm run build" first').toBe(true);
    server = await serveBuild(() => false);
    browser = await launch({ browser: 'firefox', executablePath, headless: true });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return () => page.close();
  });

  const open = (address: string) => page.goto(server.address + address);
  const hydrated = () => page.waitForSelector('html[data-has-hydrated=true]');

  test.each(['/', '/guides/gifts', '/faq/touch-and-gifts', '/compare/gifts', '/clinics'])(
    '%s opens and is hydrated without an error',
    async (address) => {
      await open(address);
      await page.keyboard.press('Control');
      await hydrated();
      expect(await page.$eval('h1', (heading) => heading.textContent.trim())).not.toBe('');
      expect(errors).toEqual([]);
    },
  );

  test('the menu opens at the first click', async () => {
    await page.setViewport({ width: 390, height: 844 });
    await open('/guides/gifts');
    await page.click('.navbar__toggle');
    await page.waitForSelector('.navbar-sidebar--show .navbar-sidebar a');
    expect(errors).toEqual([]);
  });

  test('the search answers, and the keys open an answer', async () => {
    await open('/about');
    await page.click('.navbar [data-search] input');
    await page.keyboard.type('transference');
    await page.waitForSelector('[data-search-popup] [role=option]');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).not.toBe('/about');
    expect(errors).toEqual([]);
  });

  test('a comparison has its rows, and each names its section', async () => {
    await open('/compare/gifts');
    const rows = await page.$$eval('main table tbody tr', (all) => all.length);
    expect(rows).toBeGreaterThan(5);
  });

  test('Shift three times leaves the site', async () => {
    await open('/guides/gifts');
    const asked = new Promise<void>((resolve) => {
      page.on('request', (request) => {
        if (request.url() === NEUTRAL) resolve();
      });
    });
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await asked;
  });

  test('a page prints', async () => {
    await open('/guides/gifts');
    const pdf = await page.pdf();
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(10_000);
  });
});
