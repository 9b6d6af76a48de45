import { expect, test } from '@playwright/test';

const MARK = 'Your therapist’s code';

test('a code chosen at /which-code comes first in the comparisons, and is stored nowhere', async ({
  page,
}) => {
  await page.goto('/which-code');
  await page.getByRole('link', { name: 'Compare with NBCC 2023 first' }).first().click();
  await expect(page).toHaveURL('/compare?codes=nbcc-2023');
  const codes = page
    .getByRole('table', { name: 'What each code says on each topic' })
    .getByRole('columnheader');
  await expect(codes.nth(1)).toContainText('NBCC 2023');
  await expect(codes.nth(1)).toContainText(MARK);
  await page.getByRole('combobox', { name: 'Topics' }).selectOption('ending');
  await expect(page).toHaveURL('/compare?codes=nbcc-2023&group=ending');
  await page.goto('/compare?codes=nbcc-2023');
  await page.getByRole('link', { name: 'Gifts', exact: true }).first().click();
  await expect(page).toHaveURL('/compare/gifts?codes=nbcc-2023');
  const row = page.locator('main tbody tr').first();
  await expect(row).toHaveAttribute('id', 'nbcc-2023');
  await expect(row).toContainText(MARK);
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(stored).toEqual([0, 0]);
  expect(await page.context().cookies()).toEqual([]);
});

test('on a phone each topic says what the chosen code does', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/compare?codes=bacp-2018');
  await expect(page.getByText('BACP 2018 first, as your therapist’s code.')).toBeVisible();
  const touch = page.locator('main summary', { hasText: 'Touch' });
  await expect(touch).toContainText('BACP 2018: Conditions');
});

test('a chosen code that is not checked on a topic is named first', async ({ page }) => {
  await page.goto('/compare/gifts?codes=camft-2019');
  await expect(page.locator('main p', { hasText: 'Not checked yet:' })).toContainText(
    'Not checked yet: CAMFT 2019 (your therapist’s code)',
  );
});

test('without scripts, and for an unknown code, the order is the usual one', async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('/compare/gifts?codes=crpo-2024');
  const usual = await plain.locator('main tbody tr').first().getAttribute('id');
  expect(usual).not.toBe('crpo-2024');
  await expect(plain.locator('main tbody tr').first()).toBeVisible();
  await context.close();
  await page.goto('/compare/gifts?codes=nobody-1999');
  await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
  await expect(page.locator('main tbody tr').first()).toHaveAttribute('id', usual ?? '');
  await expect(page.getByText(MARK)).toHaveCount(0);
});

test('a table that is sorted is hidden until then, and shown in any case', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/compare/gifts?codes=crpo-2024');
  const row = page.locator('main tbody tr').first();
  await expect(row).toBeHidden();
  await expect(row).toBeVisible();
});
