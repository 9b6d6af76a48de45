import { expect, type Page } from '@playwright/test';
import { RULES_OF_COLORS, RULES_OF_LAYOUT, violations } from './axe';
import { OPENED_PAGES } from './pages';
import { openHydrated } from './hydration';
import { recordProblems } from './pageProblems';
import { test } from './sharedPage';

/** @returns the names of what a page has stored in the browser. */
async function storedBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
}

// A list of thousands of changes takes axe over a minute.
test.setTimeout(180_000);

// The pages are served with the content security policy that they are published with.
for (const address of OPENED_PAGES) {
  test(`${address} meets WCAG 2.2 AA in light, dark and at 320 px, and stores nothing`, async ({
    page,
  }) => {
    const { errors, thirdParty } = recordProblems(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openHydrated(page, address);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await violations(page), 'light').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(page, RULES_OF_COLORS), 'dark').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page, RULES_OF_LAYOUT), '320 px').toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'scrolls sideways').toBeLessThanOrEqual(320);
    expect(errors, 'errors in the console, also of the content security policy').toEqual([]);
    expect(thirdParty, 'requests to other sites').toEqual([]);
    expect(await page.context().cookies(), 'cookies').toEqual([]);
    expect(await storedBy(page), 'stored on the device').toEqual([]);
  });
}
