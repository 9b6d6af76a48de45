import { expect, type Page } from '@playwright/test';
import { openHydrated } from './hydration';
import { test } from './sharedPage';

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

for (const address of ['/guides/transference', '/faq/feelings', '/about/method']) {
  test(`${address}: a definition is fully visible and does not widen the page`, async ({
    page,
  }) => {
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.goto(address);
    for (const width of [390, 768, 900]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(), `${width} px`).toBeLessThanOrEqual(0);
      const links = await page.locator('.markdown span:has(> [role=tooltip]) > a').all();
      expect(links.length).toBeGreaterThan(0);
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
        expect(covered, `${width} px`).toBe(0);
        expect(await overflow(), `${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}
