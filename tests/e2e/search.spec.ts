import { expect, test } from '@playwright/test';
import { openReady } from './ready';

test('typing "transference" shows the guide and the glossary entry', async ({ page }) => {
  await openReady(page, '/guides');
  await page.getByLabel('Search').first().click();
  await page.keyboard.type('transference');
  const results = page.locator('[class*="suggestion_"]');
  await expect(results.filter({ hasText: 'feelings' }).first()).toBeVisible();
  await expect(results.filter({ hasText: 'Glossary' }).first()).toBeVisible();
});

test('the keyboard alone finds an answer and opens it at the right heading', async ({ page }) => {
  await openReady(page, '/about');
  await page.keyboard.press('Control+k');
  await expect(page.getByLabel('Search').first()).toBeFocused();
  await page.keyboard.type('countertransference');
  const results = page.locator('[class*="suggestion_"]');
  await expect(results.first()).toBeVisible();
  const glossary = results.filter({ hasText: 'Glossary' }).first();
  await expect(glossary).toBeVisible();
  for (let step = 0; step < 12; step += 1) {
    if (((await glossary.getAttribute('class')) ?? '').includes('cursor')) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary#countertransference$/);
  await expect(
    page.getByRole('heading', { level: 2, name: 'Countertransference' }),
  ).toBeInViewport();
});

test('the first page has the search as its own, and nothing goes into the address', async ({
  page,
}) => {
  await openReady(page, '/');
  const search = page.getByRole('main').getByLabel('Search');
  await search.click();
  await page.keyboard.type('wedding');
  await expect(page.locator('[class*="suggestion_"]').first()).toBeVisible();
  await expect(page).toHaveURL('/');
});
