import { expect } from '@playwright/test';
import { sitemap } from '../site/build';
import { everyOr } from './pages';
import { readPdfPages } from './pdf';
import { test } from './sharedPage';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

test('a guide prints without menus, black on white', async ({ page }) => {
  await page.goto('/guides/gifts');
  const chrome = ['.navbar', '.footer', '[data-quick-exit]', '.theme-doc-sidebar-container'];
  for (const part of [...chrome, '.theme-doc-toc-desktop', '.pagination-nav', '.hash-link']) {
    expect(await page.locator(part).count(), part).toBeGreaterThan(0);
    for (const element of await page.locator(part).all()) await expect(element).toBeHidden();
  }
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByText('Last reviewed')).toBeVisible();
});

test('the addresses of links are printed after them, as full addresses', async ({ page }) => {
  await page.goto('/guides/gifts');
  const printed = await page.evaluate(() =>
    [...document.querySelectorAll('.markdown p > a')].map((link) =>
      getComputedStyle(link, '::after').content.replaceAll('" "', ''),
    ),
  );
  expect(printed.some((text) => /https:\/\/[^/]+\/(?:guides|compare)\//.test(text))).toBe(true);
});

for (const [format, width] of [
  ['A4', 794],
  ['Letter', 816],
] as const) {
  test(`nothing of a guide or the comparison is cut off on ${format}`, async ({ page }) => {
    // The width of the paper at 96 px per inch, without the margins of print.css.
    await page.setViewportSize({ width: width - 121, height: 900 });
    for (const address of ['/guides/gifts', '/faq/touch-and-gifts', '/compare/gifts']) {
      await page.goto(address);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, address).toBe(0);
    }
  });
}

test('on paper no text covers other text', async ({ page }) => {
  const pages = ['/', '/guides/gifts', '/compare/gifts', '/codes/aca-2014', '/a-z', '/changes'];
  for (const address of [...pages, '/compare/side-by-side?codes=aca-2014,apa-2017,nasw-2021']) {
    await page.goto(address);
    if (address.includes('?')) await expect(page.locator('tr[id="gifts"]')).toBeVisible();
    for (const { covered } of await readPdfPages(await page.pdf({ preferCSSPageSize: true }))) {
      expect(covered, address).toEqual([]);
    }
  }
});

const COMPARISONS = sitemap().filter(
  (address) => address.startsWith('/compare/') && address !== '/compare/side-by-side',
);

/** The most landscape sheets that a comparison takes. */
const MAX_SHEETS = 2;
/** The longest ones: Letter is shorter than A4 in landscape. */
const LONG = [
  '/compare/complaints',
  '/compare/friendship-current',
  '/compare/sexual-former',
  '/compare/values',
];

for (const format of ['A4', 'Letter']) {
  test(`a comparison takes two landscape sheets at most on ${format}`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const address of everyOr(COMPARISONS, LONG)) {
      await page.goto(address);
      const pages = await readPdfPages(await page.pdf({ format, preferCSSPageSize: true }));
      expect.soft(pages.length, address).toBeLessThanOrEqual(MAX_SHEETS);
      for (const { width, height, right, covered } of pages) {
        expect(width, address).toBeGreaterThan(height);
        // A sheet without text has -Infinity here.
        expect(right, address).toBeGreaterThan(0);
        expect(right, address).toBeLessThan(width);
        expect(covered, address).toEqual([]);
      }
    }
  });
}

test('a comparison has no addresses of its links on paper', async ({ page }) => {
  await page.goto('/compare/gifts');
  const addresses = await page
    .locator('.markdown a')
    .evaluateAll((links) =>
      links
        .map((link) => getComputedStyle(link, '::after').content)
        .filter((text) => text.includes('/')),
    );
  expect(addresses).toEqual([]);
  await expect(page.locator('[data-citation]')).toContainText('/compare/gifts');
});

test('on paper each row of a comparison keeps its section and how it was checked', async ({
  page,
}) => {
  await page.goto('/compare/gifts');
  for (const row of await page.locator('main tbody tr[id]').all()) {
    const source = row.getByRole('cell').last();
    await expect(source.locator('strong').first()).toBeVisible();
    await expect(source.getByText(/Text read|Two accounts agree/)).toBeVisible();
    const size = await source.evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize));
    // 7.5 points in CSS pixels.
    expect(size).toBeGreaterThanOrEqual(10);
  }
});
