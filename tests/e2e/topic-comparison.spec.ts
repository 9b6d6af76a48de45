import { expect } from '@playwright/test';
import { test } from './sharedPage';

test('a link to a row scrolls to it and highlights it', async ({ page }) => {
  await page.goto('/compare/friendship-former#aca-2014');
  const row = page.locator('tr[id="aca-2014"]');
  await expect(row).toBeInViewport();
  await expect(row).toContainText('A.6.e');
  await expect(row).toContainText('To be avoided');
  const colors = await row
    .locator('td')
    .first()
    .evaluate((cell) => [
      getComputedStyle(cell).backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
  expect(colors[0], 'the target row is highlighted').not.toBe(colors[1]);
});

test('how long after therapy is on the first screen and a half of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/compare/sexual-former');
  const row = page.getByRole('row', { name: /^ACA 2014/ }).first();
  await expect(row).toContainText('Banned for 5 years, then only under conditions');
  const answer = page.getByText("ACA's code for counselors forbids sex or romance");
  const box = await answer.boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(1.5 * 844);
});

test('what is not checked is one line, and keeps its addresses', async ({ page }) => {
  await page.goto('/compare/sexual-former#camft-2019');
  const link = page.locator('#camft-2019');
  await expect(link).toHaveText('CAMFT 2019');
  await expect(link).toBeInViewport();
});

test('stacked cells keep their table roles', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/compare/gifts');
  await expect(page.getByRole('table', { name: 'Can I give my therapist a gift?' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /ACA 2014/ })).toBeVisible();
});

test('without JavaScript the table is shown, with text and sections', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/compare/sexual-former');
  await expect(page.locator('tr[id="aca-2014"]')).toContainText('5 years after');
  await expect(page.locator('tr[id="apa-2017"]')).toContainText('10.08(a), 10.08(b)');
  await context.close();
});
