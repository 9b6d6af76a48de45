import { expect, test as testWithEmptyCache } from '@playwright/test';
import { openHydrated } from './hydration';
import { recordProblems } from './pageProblems';
import { test } from './sharedPage';

test('without access to storage, the page works and the color mode can be changed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  const { errors } = recordProblems(page);
  await openHydrated(page, '/guides/gifts');
  await page.getByRole('button', { name: /switch between dark and light/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(errors).toEqual([]);
});

test('without the external style sheets, the page keeps its layout and says that a part is missing', async ({
  page,
}) => {
  await page.route('**/assets/css/**', (route) => route.abort());
  await openHydrated(page, '/guides/gifts');
  await expect(page.locator('#page-failed')).toContainText('could not be loaded');
  await expect(page.locator('.navbar')).toHaveCSS('display', 'flex');
});

test('without the inline style sheets, the heading and the quick exit are there', async ({
  page,
}) => {
  await page.route('**/guides/gifts', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<style>[^]*?<\/style>/g, '');
    await route.fulfill({ response, body });
  });
  await page.goto('/guides/gifts');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Leave this site' })).toBeVisible();
});

test('without the search index, the search links to A to Z', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto('/guides/gifts');
  await page.getByRole('combobox').fill('gift');
  const popup = page.locator('[data-search-popup]');
  await expect(popup.getByRole('link', { name: /A to Z/ })).toBeVisible({ timeout: 15_000 });
});

test('in a tab of an older build, the page says so once, and a reload heals it', async ({
  page,
}) => {
  // The files of the old build are gone. The scripts that are left request others.
  for (const gone of [/assets\/js\/main/, /assets\/js\/(?!main|runtime)/]) {
    await page.route(gone, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('/guides/gifts');
    const message = page.locator('#page-failed');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Control');
    await expect(message).toContainText('the site has changed since you opened it');
    await expect(message).toHaveCount(1);
    await page.unroute(gone);
    await message.getByRole('link', { name: 'reload the page' }).click();
    await expect(message).toHaveCount(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: /switch between dark and light/i }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.emulateMedia({ colorScheme: 'light' });
  }
});

testWithEmptyCache(
  'scripts that were lost with the connection are loaded when it returns',
  async ({ page, context }) => {
    await page.goto('/guides/gifts');
    await context.setOffline(true);
    await page.keyboard.press('Control');
    await expect(page.locator('#page-failed')).toBeVisible();
    await context.setOffline(false);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await expect(page.locator('#page-failed')).toHaveCount(0);
  },
);
