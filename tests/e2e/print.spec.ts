import { expect, test } from '@playwright/test';
import { sitemap } from '../site/build';
import { everyOr } from './pages';
import { readPdfPages } from './pdf';

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

/** Comparisons of many codes take more than two sheets. */
const MAX_SHEETS = 5;
const TWO_SHEETS = ['/compare/gifts', '/compare/touch', '/compare/social-media'];
const COMPARISONS = sitemap().filter(
  (address) => address.startsWith('/compare/') && address !== '/compare/side-by-side',
);

for (const format of ['A4', 'Letter'] as const) {
  test(`a comparison takes few sheets in landscape on ${format}, without addresses`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    for (const address of everyOr(COMPARISONS, TWO_SHEETS)) {
      await page.goto(address);
      const pages = await readPdfPages(await page.pdf({ format, preferCSSPageSize: true }));
      const limit = TWO_SHEETS.includes(address) ? 2 : MAX_SHEETS;
      expect(pages.length, address).toBeLessThanOrEqual(limit);
      for (const { width, height, covered } of pages) {
        expect(width, address).toBeGreaterThan(height);
        expect(covered, address).toEqual([]);
      }
      const addresses = await page
        .locator('.markdown a')
        .evaluateAll((links) =>
          links
            .map((link) => getComputedStyle(link, '::after').content)
            .filter((text) => text.includes('/')),
        );
      expect(addresses, address).toEqual([]);
    }
  });
}

test('on paper each row of a comparison keeps its section and how it was checked', async ({
  page,
}) => {
  await page.goto('/compare/gifts');
  for (const row of await page.locator('main tbody tr[id]').all()) {
    const source = row.getByRole('cell').last();
    await expect(source.locator('strong').first()).toBeVisible();
    await expect(source.getByText(/Text read|Two accounts agree/)).toBeVisible();
    const size = await source.evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize));
    // 9 points in CSS pixels.
    expect(size).toBeGreaterThanOrEqual(12);
  }
});
