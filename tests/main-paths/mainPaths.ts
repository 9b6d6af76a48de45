import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveBuild } from '../e2e/serve/node';
import type { BrowserPage, TestBrowser } from './browserPage';

const NEUTRAL = 'https://www.wikipedia.org/';

interface Site {
  launch: () => Promise<TestBrowser>;
  /** Whether its driver can print. */
  prints?: boolean;
  /** The folder of the built site. */
  build: string;
  /** The path below which it is published, with a slash at both ends. */
  base: string;
}

/** Defines tests of the main paths through a built site. tests/e2e has them in detail. */
export function mainPaths({ launch, prints = true, build, base }: Site): void {
  let browser: TestBrowser;
  let server: Awaited<ReturnType<typeof serveBuild>>;
  let page: BrowserPage;
  // Not every browser can be told to run no scripts, so the server forbids them.
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
    runsScripts = true;
    return async () => {
      await page.close();
    };
  }, 60_000);

  const open = (address: string) => page.goto(server.address + base + address.slice(1));
  const path = async () => new URL(await page.url()).pathname;
  /** Waits until something holds. @throws if it doesn't in time. */
  const until = async (what: string, holds: () => Promise<boolean>) => {
    for (const start = Date.now(); Date.now() - start < 20_000;) {
      if (await holds()) return;
      await pause(50);
    }
    throw new Error(`Not in 20 s: ${what}`);
  };
  const has = (selector: string) =>
    page.run((one: string) => document.querySelector(one) !== null, selector);
  const shows = (selector: string) => until(selector, () => has(selector));

  test.each(['/', '/guides/gifts', '/faq/touch-and-gifts', '/compare/gifts', '/law', '/clinics'])(
    '%s opens and is hydrated without an error',
    async (address) => {
      await open(address);
      await page.press('Control');
      await shows('html[data-has-hydrated=true]');
      expect(await page.run(() => document.querySelector('h1')?.textContent.trim())).toMatch(/\w/);
      expect(await page.errors()).toEqual([]);
    },
  );

  test('the menu opens at the first click', async () => {
    await page.resize(390, 844);
    await open('/guides/gifts');
    await page.click('.navbar__toggle');
    await shows('.navbar-sidebar--show .navbar-sidebar a');
    expect(await page.errors()).toEqual([]);
  });

  test('the search answers, and the keys open an answer', async () => {
    await page.resize(1280, 900);
    await open('/about');
    await page.click('.navbar [data-search] input');
    await page.type('transference');
    await shows('[data-search-popup] [role=option]');
    await page.press('ArrowDown');
    await page.press('Enter');
    await until('an answer opens', async () => (await path()) !== `${base}about`);
    expect((await path()).startsWith(base)).toBe(true);
    expect(await page.errors()).toEqual([]);
  });

  test('a comparison has its rows, and a link of the whole table leads to one', async () => {
    await open('/compare/gifts');
    const rows = await page.run(() => document.querySelectorAll('main table tbody tr').length);
    expect(rows).toBeGreaterThan(5);
    await open('/compare');
    await page.run(() => {
      document.querySelector<HTMLElement>('main td[data-state=conditional] a')?.click();
    });
    await until('the cell opens', async () => (await path()).startsWith(`${base}compare/`));
    const { hash } = new URL(await page.url());
    await shows(`[id="${hash.slice(1)}"]`);
  });

  test('codes side by side can be chosen in the address', async () => {
    await open('/compare/side-by-side?codes=aca-2014,nasw-2021');
    const heads = () =>
      page.run(() => [...document.querySelectorAll('main table th[scope=col]')].length);
    await until('both codes are shown', async () => (await heads()) === 3);
    expect(await page.errors()).toEqual([]);
  });

  test('an embed opens alone, and leads to its page', async () => {
    await open('/embed/guides/gifts/');
    const to = await page.run(() => new URL(document.querySelector('a')?.href ?? '').pathname);
    expect(to).toBe(`${base}guides/gifts`);
  });

  test('Shift three times leaves the site', async () => {
    await open('/guides/gifts');
    for (let press = 0; press < 3; press += 1) await page.press('Shift');
    await until('the page leaves', () => page.hasLeftFor(NEUTRAL));
  });

  test('without JavaScript a page has its text, its links and the quick exit', async () => {
    runsScripts = false;
    await open('/where-to-turn');
    const plain = await page.run(() => ({
      theme: document.documentElement.dataset.theme ?? '',
      exit: document.querySelector('a[data-quick-exit]')?.getAttribute('href'),
      country: document.querySelector<HTMLAnchorElement>('main a[href*="/where-to-turn/"]')?.href,
    }));
    expect(plain.theme, 'scripts run').toBe('');
    expect(plain.exit).toBe(NEUTRAL);
    await page.goto(plain.country ?? '');
    expect((await path()).startsWith(`${base}where-to-turn/`)).toBe(true);
    expect(await has('main a[href^="tel:"]')).toBe(true);
  });

  test('a page that does not exist is a page of this site', async () => {
    await open('/guides/none');
    expect(await has(`main a[href="${base}where-to-turn"]`)).toBe(true);
  });

  if (!prints) return;
  test('a page prints', async () => {
    await open('/guides/gifts');
    const pdf = (await page.print?.()) ?? new Uint8Array();
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(10_000);
  });
}
