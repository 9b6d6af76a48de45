import { expect, test, type Page } from '@playwright/test';
import { sitemap } from '../site/build';
import { colors, violations, whole } from './axe';
import { openReady } from './ready';
import { watch } from './watch';

/** @returns what a page has stored in the browser. */
async function keptBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
}

/**
 * One visit an address: WCAG 2.2 AA in light and dark, the width of a small phone, and privacy. The
 * pages are served under the policy that they are published with.
 */
for (const address of [...sitemap(), '/search']) {
  test(`${address} is accessible in light and dark, and fits 320 px`, async ({ page }) => {
    const { errors, foreign } = watch(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openReady(page, address);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await violations(page, whole), 'light').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(page, colors), 'dark').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page, whole), 'dark, 320 px').toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'scrolls sideways').toBeLessThanOrEqual(320);
    expect(errors, 'errors in the console, a breach of the policy among them').toEqual([]);
    expect(foreign, 'asks other sites').toEqual([]);
    expect(await page.context().cookies(), 'sets cookies').toEqual([]);
    expect(await keptBy(page), 'keeps something on the device').toEqual([]);
  });
}
