import { expect, test } from '@playwright/test';
import { colors, violations } from './axe';
import { openReady } from './ready';

test('dark mode follows the device, can be changed, and is all that is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/guides/transference');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: /switch between dark and light/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

  const kept = await page.evaluate(() => ({
    local: Object.keys(localStorage).filter((key) => !key.startsWith('theme')),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
  }));
  expect(kept).toEqual({ local: [], session: [], cookie: '' });
});

test('parts far down have the colors of the mode when they are seen, also after a change', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openReady(page, '/guides/gifts');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const part of ['[aria-label="Gifts: what the codes say"]', '.footer']) {
    await page.locator(part).scrollIntoViewIfNeeded();
    await expect(page.locator(part)).toBeInViewport();
    await page.waitForTimeout(300);
    expect(await violations(page, (axe) => colors(axe).include(part)), part).toEqual([]);
  }
});
