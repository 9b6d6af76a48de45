import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveBuild } from '../e2e/serve/node';

const NEUTRAL = 'https://www.wikipedia.org/';

interface Site {
  launch: () => Promise<Browser>;
  /** The folder of the built site. */
  build: string;
  /** The path below which it is published, with a slash at both ends. */
  base: string;
}

/** Defines tests of the main paths through a built site. tests/e2e has them in detail. */
export function mainPaths({ launch, build, base }: Site): void {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveBuild>>;
  let page: Page;
  let errors: string[] = [];
  // Firefox can't be told over BiDi to run no scripts, so the server forbids them.
  let runsScripts = true;
  const forbidScripts = (_: string, response: ServerResponse) => {
    if (!runsScripts) response.appendHeader('Content-Security-Policy', 'sandbox allow-same-origin');
    return false;
  };

  beforeAll(async () => {
    expect(existsSync(`${build}/index.html`), `${build} has no built site`).toBe(true);
    server = await serveBuild(forbidScripts, { build, base });
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    errors = [];
    runsScripts = true;
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return () => page.close();
  });

  const open = (address: string) => page.goto(server.address + base + address.slice(1));
  const hydrated = () => page.waitForSelector('html[data-has-hydrated=true]');
  const path = () => new URL(page.url()).pathname;

  test.each(['/', '/guides/gifts', '/faq/touch-and-gifts', '/compare/gifts', '/law', '/clinics'])(
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
    expect(path()).not.toBe(`${base}about`);
    expect(path().startsWith(base)).toBe(true);
    expect(errors).toEqual([]);
  });

  test('a comparison has its rows, and a link of the whole table leads to one', async () => {
    await open('/compare/gifts');
    const rows = await page.$$eval('main table tbody tr', (all) => all.length);
    expect(rows).toBeGreaterThan(5);
    await open('/compare');
    const link = 'main td[data-state=conditional] a';
    await Promise.all([
      page.waitForNavigation(),
      page.$eval(link, (cell: Element) => {
        (cell as HTMLElement).click();
      }),
    ]);
    const { hash } = new URL(page.url());
    expect(path().startsWith(`${base}compare/`)).toBe(true);
    expect(await page.$(`[id="${hash.slice(1)}"]`)).not.toBeNull();
  });

  test('codes side by side can be chosen in the address', async () => {
    await open('/compare/side-by-side?codes=aca-2014,nasw-2021');
    await page.waitForFunction(() => document.querySelectorAll('main table th').length > 2);
    expect(errors).toEqual([]);
  });

  test('an embed opens alone, and leads to its page', async () => {
    await open('/embed/guides/gifts/');
    const href = await page.$eval('a', (link) => new URL(link.href).pathname);
    expect(href).toBe(`${base}guides/gifts`);
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

  test('without JavaScript a page has its text, its links and the quick exit', async () => {
    runsScripts = false;
    await open('/where-to-turn');
    const theme = await page.$eval('html', ({ dataset }) => dataset.theme);
    expect(theme, 'scripts run').toBeUndefined();
    const exit = await page.$eval('a[data-quick-exit]', (link) => link.getAttribute('href'));
    expect(exit).toBe(NEUTRAL);
    const country = await page.$eval('main a[href*="/where-to-turn/"]', (link) => link.href);
    await page.goto(country);
    expect(path().startsWith(`${base}where-to-turn/`)).toBe(true);
    expect(await page.$$eval('a[href^="tel:"]', (links) => links.length)).toBeGreaterThan(0);
  });

  test('a page that does not exist is a page of this site', async () => {
    await open('/guides/none');
    const links = await page.$$eval('main a', (all) => all.map((link) => link.pathname));
    expect(links).toContain(`${base}where-to-turn`);
  });

  test('a page prints', async () => {
    await open('/guides/gifts');
    const pdf = await page.pdf();
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(10_000);
  });
}
