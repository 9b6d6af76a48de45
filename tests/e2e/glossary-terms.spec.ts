import { expect, test, type Page } from '@playwright/test';
import { openHydrated } from './hydration';

const locate = (page: Page) => {
  const link = page.getByRole('article').locator('a[href="/glossary#transference"]').first();
  return { link, definition: link.locator('xpath=following-sibling::*[@role="tooltip"]') };
};

test('a term shows its definition on hover and on focus, and Escape dismisses it', async ({
  page,
}) => {
  await openHydrated(page, '/guides/transference');
  const { link, definition } = locate(page);
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

test('without JavaScript a term shows its definition on focus', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/guides/transference');
  const { link, definition } = locate(page);
  await link.focus();
  await expect(definition).toBeVisible();
  await context.close();
});

for (const width of [390, 768, 900]) {
  test(`at ${width} px a definition is fully visible and does not widen the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    for (const address of ['/guides/transference', '/faq/feelings', '/about/method']) {
      await page.goto(address);
      expect(await overflow(), address).toBeLessThanOrEqual(0);
      const links = await page.locator('.markdown span:has(> [role=tooltip]) > a').all();
      expect(links.length, address).toBeGreaterThan(0);
      for (const link of links) {
        await link.focus();
        const definition = link.locator('xpath=following-sibling::*[@role="tooltip"]');
        await expect(definition).toBeVisible();
        const covered = await definition.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const at = (x: number, y: number) => document.elementFromPoint(x, y);
          const corners = [
            at(left + 9, top + 9),
            at(right - 9, bottom - 9),
            at(left + 9, bottom - 9),
          ];
          return corners.filter((corner) => corner !== element).length;
        });
        expect(covered, address).toBe(0);
        expect(await overflow(), address).toBeLessThanOrEqual(0);
      }
    }
  });
}
