import { expect, type Page } from '@playwright/test';
import { test } from './sharedPage';

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

test('columns that are sorted are hidden until then, and shown in any case', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/compare?codes=crpo-2024');
  const row = page.locator('main tbody tr').first();
  await expect(row).toBeHidden();
  await expect(row).toBeVisible();
});

test('the rows of chosen codes are first before the scripts arrive', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  // NBCC 2023 has two rows on values; the other page has a chart of waiting periods.
  for (const address of ['/compare/values', '/compare/sexual-former']) {
    await page.goto(address);
    const usual = await rowsOfFirstTable(page);
    await page.goto(`${address}?codes=nbcc-2023,nobody-1999,crpo-2024`);
    const rowsOf = (id: string) => usual.filter(({ code }) => code === id);
    const others = usual.filter(({ code }) => code !== 'nbcc-2023' && code !== 'crpo-2024');
    expect(rowsOf('nbcc-2023').length).toBeGreaterThan(0);
    expect(await rowsOfFirstTable(page)).toEqual([
      ...rowsOf('nbcc-2023'),
      ...rowsOf('crpo-2024'),
      ...others,
    ]);
    await expect(page.locator('th[data-mark]').first()).toHaveAttribute('data-mark', MARK);
  }
});

/** The text of each row, with the code that it belongs to. */
async function rowsOfFirstTable(page: Page): Promise<{ code: string; text: string }[]> {
  const table = page.locator('[data-chosen-mark]').first();
  return await table
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => ({ code: row.dataset.code ?? '', text: row.textContent })),
    );
}

// The heights show much of the table.
for (const [width, height] of [
  [390, 2000],
  [1024, 1200],
  [1280, 1200],
] as const) {
  test(`at ${width} px nothing moves when scripts come late`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // Later than the columns of the whole comparison are shown in any case.
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 4500));
      await route.continue();
    });
    await page.goto('/compare/gifts?codes=crpo-2024,nbcc-2023');
    const first = page.locator('main tbody tr').first();
    await expect(first).toBeVisible();
    await first.evaluate((row) => {
      row.setAttribute('data-seen', '');
    });
    await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
    await expect(first).toHaveAttribute('id', 'crpo-2024');
    await expect(first.getByText(MARK)).toBeVisible();
    // React has hydrated the row that it found, and not rendered the page anew.
    await expect(first).toHaveAttribute('data-seen', '');
    // A loaded machine paints the navbar in two steps, as on any page: up to 0.003.
    expect(await layoutShift(page)).toBeLessThan(0.005);
  });
}

/** The sum of all layout shifts since the page was opened. */
async function layoutShift(page: Page): Promise<number> {
  return await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        // The observer is called after the next frame.
        setTimeout(() => {
          resolve(sum);
        }, 300);
      }),
  );
}
