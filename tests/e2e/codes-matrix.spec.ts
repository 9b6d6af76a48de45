import { expect } from '@playwright/test';
import { readPdfPages } from './pdf';
import { openHydrated } from './hydration';
import { test } from './sharedPage';

const table = 'What each code says on each topic';

test('a filter limits the table and is written to the address', async ({ page }) => {
  await openHydrated(page, '/compare');
  const columns = page.getByRole('table', { name: table }).getByRole('columnheader');
  const before = await columns.count();
  await page.getByLabel('Country').selectOption('GB');
  await expect(page).toHaveURL('/compare?country=GB');
  expect(await columns.count()).toBeLessThan(before);
  await expect(columns.filter({ hasText: 'BACP 2018' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the choice' }).click();
  await expect(page).toHaveURL('/compare');
  expect(await columns.count()).toBe(before);
});

test('a filtered view can be linked to', async ({ page }) => {
  await page.goto('/compare?profession=psychologists&state=prohibited');
  await expect(page.getByLabel('Profession')).toHaveValue('psychologists');
  const rows = page.getByRole('table', { name: table });
  await expect(
    rows.getByRole('link', { name: 'Sex or romance during therapy', exact: true }),
  ).toBeVisible();
  await expect(rows.getByRole('link', { name: 'Gifts', exact: true })).toHaveCount(0);
});

test('a filter without results says so', async ({ page }) => {
  await page.goto('/compare?country=IE&state=prohibited');
  await expect(page.getByText('Nothing in the comparison fits this choice.')).toBeVisible();
});

test('a selection made before hydration is kept', async ({ page }) => {
  await page.route('**/main.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/compare');
  await page.getByRole('combobox', { name: 'Topics' }).selectOption('ending');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL('/compare?group=ending');
  await expect(page.getByRole('link', { name: 'Gifts', exact: true })).toHaveCount(0);
});

test('a cell links to its provision', async ({ page }) => {
  await page.goto('/compare');
  await page.getByRole('link', { name: 'ACA 2014, Gifts: Conditions' }).click();
  await expect(page).toHaveURL('/compare/gifts#aca-2014');
  await expect(page.locator('tr[id="aca-2014"]')).toBeInViewport();
});

test('without JavaScript the whole table is shown, and the filters are hidden', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/compare');
  await expect(page.getByRole('link', { name: 'APA 2017, Touch: Not mentioned' })).toBeVisible();
  await expect(page.getByRole('form', { name: 'Filter the comparison' })).toBeHidden();
  await context.close();
});

test('on a phone each topic has its counts, and the codes on demand', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/compare');
  const topic = page
    .locator('main details', { has: page.locator('[data-state]'), hasText: 'Touch' })
    .last();
  await expect(topic.locator('summary')).toContainText(/\d+ (?:Not mentioned|Conditions)/);
  const link = topic.getByRole('link', { name: 'APA 2017' });
  await expect(link).toBeHidden();
  await topic.locator('summary').click();
  await expect(link).toBeVisible();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(6000);
});

test('the page never scrolls sideways, and the names of the codes stay in view', async ({
  page,
}) => {
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  for (const address of ['/compare?all=yes', '/compare']) {
    await page.goto(address);
    for (const width of [320, 390, 768, 997, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      // The page's scripts take a moment to follow the new width.
      await expect.poll(overflow, `${address} at ${width}`).toBe(0);
    }
  }
  await page.getByRole('link', { name: 'APA 2017, Touch: Not mentioned' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('columnheader', { name: 'APA 2017' })).toBeInViewport();
});

test('a link skips the table', async ({ page }) => {
  await page.goto('/compare');
  const skip = page.getByRole('link', { name: 'Skip the table' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare#after-table');
});

test('it prints in landscape, across the whole width, without overlapping text', async ({
  page,
}) => {
  await page.goto('/compare');
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await readPdfPages(await page.pdf({ format, preferCSSPageSize: true }));
    expect(pages.length, format).toBeGreaterThan(1);
    for (const { width, height, covered } of pages) {
      expect(width, format).toBeGreaterThan(height);
      expect(covered, format).toEqual([]);
    }
    const [first] = pages;
    expect((first?.right ?? 0) / (first?.width ?? 0), format).toBeGreaterThan(0.9);
  }
});

test('in portrait on A4, for browsers that cannot turn the page, no cell overflows', async ({
  page,
}) => {
  // 190 mm at 96 px per inch.
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/compare');
  const overflowing = await page.locator('main table').evaluate((table) => {
    const range = document.createRange();
    return [...table.querySelectorAll('th, td')].flatMap((cell) => {
      range.selectNodeContents(cell);
      const overflow = range.getBoundingClientRect().right - cell.getBoundingClientRect().right;
      return overflow > 0.5 ? [`${cell.textContent}: ${overflow} px`] : [];
    });
  });
  expect(overflowing).toEqual([]);
});
