import { expect } from '@playwright/test';
import { openHydrated } from './hydration';
import { readPdfPages } from './pdf';
import { test } from './sharedPage';

test('codes are shown side by side, with differences marked', async ({ page }) => {
  await page.goto('/compare/side-by-side?codes=apa-2017,aca-2014,nasw-2021');
  const row = page.locator('tr[id="sexual-former"]');
  await expect(row).toContainText('10.08(a), 10.08(b)');
  await expect(row).toContainText('A.5.c');
  await expect(row).toContainText('1.09(c)');
  await expect(row).toContainText('They differ');
  await expect(page.locator('tr[id="sexual-current"]')).toContainText('Same answer');
  await page.getByLabel('Only topics on which they differ').check();
  await expect(page.locator('tr[id="sexual-current"]')).toHaveCount(0);
});

test('a choice to start from, topics and differences first', async ({ page }) => {
  await page.goto('/compare/side-by-side');
  await page.getByRole('link', { name: 'United States: ACA, NASW, APA' }).click();
  const rows = page.locator('main tbody tr');
  await expect(rows.first()).toContainText('They differ');
  await page.getByRole('combobox', { name: 'Topics' }).selectOption('ending');
  await expect(rows).toHaveCount(2);
});

test('selected codes are written to the address', async ({ page }) => {
  await page.goto('/compare/side-by-side');
  await page.getByLabel('First code').selectOption('bacp-2018');
  await page.getByLabel('Second code').selectOption('hcpc-2024');
  await expect(page).toHaveURL('/compare/side-by-side?codes=bacp-2018,hcpc-2024');
  await expect(page.getByRole('columnheader', { name: 'HCPC 2024' })).toBeVisible();
});

test('a second code selected before React has rendered the first keeps both', async ({ page }) => {
  await openHydrated(page, '/compare/side-by-side');
  const change = () => {
    for (const [name, value] of [
      ['code-1', 'bacp-2018'],
      ['code-2', 'hcpc-2024'],
    ] as const) {
      const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      if (!select) throw new Error(`There is no select ${name}`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
  await page.evaluate(change);
  await expect(page).toHaveURL('/compare/side-by-side?codes=bacp-2018,hcpc-2024');
});

test('codes selected before hydration are kept', async ({ page }) => {
  await page.route('**/main.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/compare/side-by-side');
  await page.getByLabel('First code').selectOption('aca-2014');
  await page.getByLabel('Second code').selectOption('nasw-2021');
  await page.getByLabel('Only topics on which they differ').check();
  await expect(page.locator('tr[id="sexual-former"]')).toContainText('They differ');
  await expect(page).toHaveURL('/compare/side-by-side?codes=aca-2014,nasw-2021');
  await expect(page.locator('tr[id="sexual-current"]')).toHaveCount(0);
});

test('scripts are loaded only when codes are selected or in the address', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/compare/side-by-side');
  await page.waitForTimeout(500);
  expect(scripts).toEqual([]);
  await page.goto('/compare/side-by-side?codes=aca-2014,apa-2017');
  await expect(page.locator('tr[id="gifts"]')).toBeVisible();
});

test('unknown codes in the address are ignored', async ({ page }) => {
  await page.goto('/compare/side-by-side?codes=aca-2014,%3Cb%3E,nobody-1999,apa-2017');
  await expect(page.getByRole('columnheader')).toHaveText(['Topic', 'ACA 2014', 'APA 2017']);
});

test('a code that cannot be loaded is named, with a link to its page', async ({ page }) => {
  await page.route('**/codes/apa-2017.json', (route) => route.abort());
  await page.goto('/compare/side-by-side?codes=apa-2017,aca-2014');
  const alert = page.getByRole('alert').filter({ hasText: 'Could not be loaded: apa-2017' });
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('link', { name: 'every code' })).toBeVisible();
});

test('without JavaScript the page says what to use instead', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/compare/side-by-side');
  await expect(page.getByText('This page needs JavaScript.')).toBeVisible();
  await context.close();
});

test('on paper the codes stay side by side, in landscape', async ({ page }) => {
  // A4 in portrait, 190 mm at 96 px per inch: the narrowest paper it is printed on.
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.goto('/compare/side-by-side?codes=aca-2014,apa-2017,nasw-2021');
  await expect(page.locator('tr[id="gifts"]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const tops = await page
    .locator('tr[id="gifts"] > *')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
  expect(tops).toHaveLength(4);
  expect(new Set(tops).size).toBe(1);
  const pages = await readPdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  for (const { width, height, covered } of pages) {
    expect(width).toBeGreaterThan(height);
    expect(covered).toEqual([]);
  }
});
