import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { cardIds, cardText, oembedText } from '../site/cards';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** One of each kind, and one with a list. */
const SAMPLE = [
  'guides/gifts',
  'guides/suicidal-thoughts',
  'compare/gifts',
  'compare/sexual-former',
  'faq/touch-and-gifts',
  'faq/touch-and-gifts/hug',
  'faq/money/cant-afford',
];
/** What a page's margins leave of the narrowest phone. */
const NARROWEST = 288;

const heightOf = (id: string) => (JSON.parse(oembedText(id)) as { height: number }).height;

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

for (const id of SAMPLE) {
  test(`the card ${id} is accessible in light, dark and forced colors`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewportSize({ width: 320, height: heightOf(id) });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/embed/${id}/`);
    expect(await violations(page), 'light').toEqual([]);
    const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(dark).not.toBe(light);
    expect(await violations(page), 'dark').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(page.locator('footer a')).toBeVisible();
    // A redirect from the address with a slash, and nothing else.
    expect(asked.filter((url) => !url.includes(`/embed/${id}`))).toEqual([]);
  });
}

test('no card scrolls in a frame of its height on the narrowest phone', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: NARROWEST, height: 100 });
  const tooLow: string[] = [];
  for (const id of cardIds()) {
    await page.setContent(cardText(id));
    const { high, wide } = await page.evaluate(() => ({
      high: document.body.scrollHeight,
      wide: document.documentElement.scrollWidth,
    }));
    if (high > heightOf(id)) tooLow.push(`${id}: ${high} px, its frame has ${heightOf(id)}`);
    if (wide > NARROWEST) tooLow.push(`${id} is ${wide} px wide`);
  }
  expect(tooLow, 'See src/clinic/cardHeight.ts.').toEqual([]);
});

test('on paper a card has no color of its own, and its address', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/embed/guides/gifts/');
  const body = page.locator('body');
  await expect(body).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(body).toContainText('/guides/gifts');
});
