import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { colors, violations, whole } from './axe';
import { openReady } from './ready';
import { watch } from './watch';

const [newest] = JSON.parse(readFileSync('versions.json', 'utf8')) as string[];
const base = `/${newest ?? ''}`;
const PAGES = [
  '',
  '/guides/gifts',
  '/faq/touch-and-gifts',
  '/compare',
  '/compare/gifts',
  '/glossary',
];

test.skip(newest === undefined, 'No edition is live.');

for (const page of PAGES) {
  test(`${base}${page} is accessible, says what it is, and asks nobody`, async ({ page: tab }) => {
    const { errors, foreign } = watch(tab);
    await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openReady(tab, base + page);
    expect(await violations(tab, whole), 'light').toEqual([]);
    await tab.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await openReady(tab, base + page);
    expect(await violations(tab, colors), 'dark').toEqual([]);
    await tab.setViewportSize({ width: 320, height: 640 });
    // The page's scripts take a moment to follow the new width.
    const width = () => tab.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(width, 'scrolls sideways').toBeLessThanOrEqual(320);
    await expect(tab.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
}

test('its banner leads to the same page as it is now', async ({ page }) => {
  await page.goto(`${base}/guides/gifts`);
  const banner = page
    .getByRole('main')
    .getByText(`edition ${newest ?? ''}`)
    .first();
  await expect(banner).toBeVisible();
  await page.getByRole('main').locator('a[href="/guides/gifts"]').first().click();
  await expect(page).toHaveURL(/[^1]\/guides\/gifts$/);
});

test('the menu of editions works before the bundle has come, with keys alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.route(/\/assets\/js\//, (route) => route.abort());
  await page.goto('/guides/gifts');
  await page.getByRole('button', { name: 'Editions' }).focus();
  const link = page.getByRole('link', { name: `Edition ${newest ?? ''}`, exact: true });
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${base}/guides/gifts`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu is a link to the list of editions, and that leads into each', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/guides/gifts');
    await page.getByRole('button', { name: 'Editions' }).click();
    await expect(page).toHaveURL('/editions');
    await page.getByRole('main').locator(`a[href="${base}"]`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('its search answers from the edition', async ({ page }) => {
  await page.goto(`${base}/guides/gifts`);
  const input = page.locator('.navbar [data-search] input');
  await input.click();
  await input.fill('transference');
  const answer = page.locator('[data-search-popup] a').first();
  await expect(answer).toHaveAttribute('href', new RegExp(`^${base}/`));
});
