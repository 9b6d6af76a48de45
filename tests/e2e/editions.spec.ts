import { expect } from '@playwright/test';
import { dataVersions } from '../../src/lib/node/dataVersions';
import { RULES_OF_COLORS, violations } from './axe';
import { openHydrated } from './hydration';
import { everyOr } from './pages';
import { recordProblems } from './pageProblems';
import { test } from './sharedPage';

const LIVE = dataVersions('.').filter(({ name }) => name !== 'current');
const PAGES = everyOr(
  ['', '/guides/gifts', '/faq/touch-and-gifts', '/compare', '/compare/gifts', '/glossary'],
  ['', '/guides/gifts', '/compare/gifts'],
);

// Editions have the same templates: npm test runs axe on one of them.
for (const { name } of everyOr(LIVE, LIVE.slice(0, 1))) {
  for (const address of PAGES.map((page) => `/${name}${page}`)) {
    test(`${address} is accessible, says what it is, and asks nobody`, async ({ page }) => {
      const { errors, thirdParty } = recordProblems(page);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await openHydrated(page, address);
      const banner = page.getByRole('note', { name: 'About this edition' });
      await expect(banner).toContainText(`This is edition ${name}`);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
      expect(await violations(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(await violations(page, RULES_OF_COLORS), 'dark').toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      // The page's scripts take a moment to follow the new width.
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(width, 'scrolls sideways').toBeLessThanOrEqual(320);
      expect(errors).toEqual([]);
      expect(thirdParty).toEqual([]);
    });
  }
}

for (const { name } of LIVE) {
  const base = `/${name}`;

  test(`the banner of ${name} leads to the same page as it is now`, async ({ page }) => {
    await page.goto(`${base}/guides/gifts`);
    const banner = page.getByRole('note', { name: 'About this edition' });
    await banner.getByRole('link', { name: 'this page as it is now' }).click();
    await expect(page).toHaveURL('/guides/gifts');
  });

  test(`without scripts the footer leads to the list of editions, and that to ${name}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/guides/gifts');
    await page.getByRole('link', { name: 'Editions to cite' }).click();
    await expect(page).toHaveURL('/editions');
    await page.getByRole('main').locator(`a[href="${base}"]`).first().click();
    await expect(page).toHaveURL(base);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await context.close();
  });

  test(`the search of ${name} answers from it`, async ({ page }) => {
    await page.goto(`${base}/guides/gifts`);
    const input = page.locator('.navbar [data-search] input');
    await input.click();
    await input.fill('transference');
    const answer = page.locator('[data-search-popup] a').first();
    await expect(answer).toHaveAttribute('href', new RegExp(`^${base}/`));
  });
}
