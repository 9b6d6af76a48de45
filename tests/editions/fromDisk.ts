import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { expect } from 'vitest';
import { findBrowser } from '../../scripts/lib/browser.mjs';

/** Opens an archive from disk in a browser without scripts, and goes from page to page in it. */
export async function expectOpensFromDisk(folder: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const requests: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
    await page.getByRole('link', { name: 'A to Z', exact: true }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('A to Z');
    await page.getByRole('link', { name: 'Cakes', exact: true }).first().click();
    expect(await page.locator('article').textContent()).toContain('Quetzal cakes');
    await page.getByRole('link', { name: 'Compare codes' }).first().click();
    await page.getByRole('link', { name: 'Gifts', exact: true }).first().click();
    expect(await page.locator('table').first().innerText()).toContain('XYZ 2020');
    // The sheet has come: the menu has its own padding.
    const menu = page.locator('.archive-menu');
    expect(await menu.evaluate((element) => getComputedStyle(element).padding)).toBe('8px 16px');
    expect(failed).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('file://'))).toEqual([]);
  } finally {
    await browser.close();
  }
}
