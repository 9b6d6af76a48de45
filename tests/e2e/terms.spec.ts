import { expect, test, type Page } from '@playwright/test';
import { openReady } from './ready';

const parts = (page: Page) => {
  const link = page.getByRole('article').locator('a[href="/glossary#transference"]').first();
  return { link, definition: link.locator('xpath=following-sibling::*[@role="tooltip"]') };
};

test('a term shows its definition on hover and on focus, and Escape puts it away', async ({
  page,
}) => {
  await openReady(page, '/guides/transference');
  const { link, definition } = parts(page);
  await expect(definition).toBeHidden();
  await link.hover();
  await expect(definition).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(definition).toBeHidden();
  await link.focus();
  await expect(definition).toBeVisible();
  await expect(definition).toContainText('Transference is when feelings');
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
});

test('without JavaScript it shows its definition all the same', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/guides/transference');
  const { link, definition } = parts(page);
  await link.focus();
  await expect(definition).toBeVisible();
  await context.close();
});
