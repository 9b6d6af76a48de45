import { expect } from '@playwright/test';
import { test } from './sharedPage';

test('the color mode follows the device, can be changed, and is all that is stored', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/guides/transference');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: /switch between dark and light/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

  const stored = await page.evaluate(() => ({
    local: Object.keys(localStorage).filter((key) => !key.startsWith('theme')),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
  }));
  expect(stored).toEqual({ local: [], session: [], cookie: '' });
});
