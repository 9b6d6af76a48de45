import { expect } from '@playwright/test';
import { embedIds, embedText, oembedText } from '../site/embeds';
import { violations } from './axe';
import { everyOr } from './pages';
import { test } from './sharedPage';

/** One of each kind. */
const SAMPLE = ['guides/gifts', 'compare/gifts', 'faq/touch-and-gifts', 'faq/touch-and-gifts/hug'];
/** Widths of frames: on a small phone with wide margins, with narrow ones, and the default. */
const WIDTHS = [280, 320, 600];
/** An embed is highest in the narrowest frame, so that is where it is cut first. */
const NARROWEST = 280;
/**
 * Most space in px that may stay empty in the narrowest frame. It is not measured in wider frames:
 * lines are longer there, but a frame has one height for all widths.
 */
const MAX_EMPTY = 125;

const heightOf = (id: string) => (JSON.parse(oembedText(id)) as { height: number }).height;

for (const id of everyOr(embedIds(), SAMPLE)) {
  test(`the embed ${id} is accessible in light, dark and forced colors`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
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
    expect(requests.filter((url) => !url.includes(`/embed/${id}`))).toEqual([]);
  });
}

for (const width of everyOr(WIDTHS, [NARROWEST])) {
  test(`no embed is cut in a frame of ${width} px`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 100 });
    // The policy of a page of this site would refuse what setContent does.
    await page.goto('about:blank');
    const wrong: string[] = [];
    for (const id of embedIds()) {
      await page.setContent(embedText(id), { waitUntil: 'commit' });
      const needed = await page.evaluate(() => ({
        height: document.body.scrollHeight,
        width: document.documentElement.scrollWidth,
      }));
      const empty = heightOf(id) - needed.height;
      if (empty < 0) wrong.push(`${id}: ${-empty} px are cut`);
      if (width === NARROWEST && empty > MAX_EMPTY) wrong.push(`${id}: ${empty} px are empty`);
      if (needed.width > width) wrong.push(`${id} is ${needed.width} px wide`);
    }
    expect(wrong, 'See embedHeight in src/features/embeds/embedHtml.ts.').toEqual([]);
  });
}

test('a printed embed is black on white and shows its address', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/embed/guides/gifts/');
  const body = page.locator('body');
  await expect(body).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(body).toContainText('/guides/gifts');
});
