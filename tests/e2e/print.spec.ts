import { expect, test } from '@playwright/test';
import { printedSheets } from './printed';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

test('a guide prints as its words alone, black on white', async ({ page }) => {
  await page.goto('/guides/gifts');
  const chrome = ['.navbar', '.footer', '[data-quick-exit]', '.theme-doc-sidebar-container'];
  for (const part of [...chrome, '.theme-doc-toc-desktop', '.pagination-nav', '.hash-link']) {
    for (const one of await page.locator(part).all()) await expect(one).toBeHidden();
  }
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByText('Last reviewed')).toBeVisible();
});

test('addresses of links are written out, those of other sites and our own', async ({ page }) => {
  await page.goto('/guides/gifts');
  const written = await page.evaluate(() =>
    [...document.querySelectorAll('.markdown p > a')].map((link) =>
      getComputedStyle(link, '::after').content.replaceAll('" "', ''),
    ),
  );
  expect(written.some((text) => /https:\/\/[^/]+\/(?:guides|compare)\//.test(text))).toBe(true);
});

for (const [format, width] of [
  ['A4', 794],
  ['Letter', 816],
] as const) {
  test(`nothing of a guide or the comparison is cut off on ${format}`, async ({ page }) => {
    // The paper's width at 96 dots an inch, less the margins of print.css.
    await page.setViewportSize({ width: width - 121, height: 900 });
    for (const address of ['/guides/gifts', '/faq/touch-and-gifts', '/compare/gifts']) {
      await page.goto(address);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, address).toBe(0);
    }
  });
}

test('on paper no words lie over others', async ({ page }) => {
  const kinds = ['/', '/guides/gifts', '/compare/gifts', '/codes/aca-2014', '/a-z', '/changes'];
  for (const address of [...kinds, '/compare/side-by-side?codes=aca-2014,apa-2017,nasw-2021']) {
    await page.goto(address);
    if (address.includes('?')) await expect(page.locator('tr[id="gifts"]')).toBeVisible();
    for (const { covered } of await printedSheets(await page.pdf({ preferCSSPageSize: true }))) {
      expect(covered, address).toEqual([]);
    }
  }
});
