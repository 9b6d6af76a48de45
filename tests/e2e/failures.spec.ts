import { expect, test } from '@playwright/test';
import { openHydrated } from './hydration';
import { recordProblems } from './pageProblems';

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

test('without the inline style sheet, the heading and the quick exit are there', async ({
  page,
}) => {
  await page.route('**/guides/gifts', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<style>[^]*?<\/style>/, '');
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
