import { expect, type Page } from '@playwright/test';
import { openHydrated } from './hydration';
import { test } from './sharedPage';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Links to a heading, a question, a glossary term and a cell. */
const LINKS = [
  ['/guides/gifts', 'usual'],
  ['/faq/touch-and-gifts', 'hug'],
  ['/glossary', 'transference'],
  ['/compare/gifts', 'aca-2014'],
] as const;

for (const [address, id] of LINKS) {
  test(`${address}#${id} is copied by a click before hydration`, async ({ page, baseURL }) => {
    await page.goto(address);
    await page.locator(`.hash-link[href="#${id}"]`).first().click();
    await expect(page.getByRole('status').filter({ hasText: 'Address copied' })).toBeVisible();
    expect(await clipboard(page)).toBe(`${baseURL ?? ''}${address}#${id}`);
    await expect(page).toHaveURL(`${address}#${id}`);
  });
}

test('Enter copies it too, after hydration', async ({ page, baseURL }) => {
  await openHydrated(page, '/compare/gifts');
  await page.locator('.hash-link[href="#aca-2014"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#copied')).toHaveText('Address copied');
  expect(await clipboard(page)).toBe(`${baseURL ?? ''}/compare/gifts#aca-2014`);
});

test('without JavaScript it is an ordinary link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/compare/gifts');
  await page.locator('.hash-link[href="#aca-2014"]').click();
  await expect(page).toHaveURL('/compare/gifts#aca-2014');
  await context.close();
});
