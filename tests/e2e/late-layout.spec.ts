import { expect, test, type Page } from '@playwright/test';

/** What a page did while it opened. */
interface Opened {
  /** Values of `data-late` on the root, in order; null where it was taken away. */
  late: (string | null)[];
  /** How far parts have moved, as CLS counts it. */
  moved: number;
}

declare global {
  interface Window {
    opened: Opened;
  }
}

/** Watches from before the page's own scripts. It has no function with a name of its own. */
function watch(): void {
  window.opened = { late: [], moved: 0 };
  new MutationObserver(() => {
    const value = document.documentElement.getAttribute('data-late');
    if (value !== (window.opened.late.at(-1) ?? null)) window.opened.late.push(value);
  }).observe(document, { subtree: true, attributeFilter: ['data-late'] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.opened.moved += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** @returns how many parts of the page's text are not laid out unless they are in view. */
function leftOut(page: Page): Promise<number> {
  return page
    .locator('.markdown > *, .markdown ~ *, .footer')
    .evaluateAll(
      (parts) =>
        parts.filter((part) => getComputedStyle(part).contentVisibility !== 'visible').length,
    );
}

for (const viewport of [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
]) {
  test(`what is far down comes in frames of its own, and nothing moves: ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(watch);
    for (const address of [
      '/guides/gifts',
      '/faq/touch-and-gifts',
      '/where-to-turn',
      '/glossary',
    ]) {
      await page.goto(address);
      await expect(page.locator('script[type=speculationrules]'), address).toHaveCount(1);
      const { late, moved } = await page.evaluate(() => window.opened);
      expect(late, address).toEqual(['6', '5', '4', '3', '2', '1', null]);
      expect(moved, address).toBe(0);
      expect(await leftOut(page), address).toBe(0);
    }
  });
}

test('all is laid out at once where the address names a part, and on loading anew', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(watch);
  await page.goto('/guides/gifts#turn');
  await expect(page.getByRole('heading', { level: 2, name: 'Where to turn' })).toBeInViewport();
  await page.reload();
  await expect(page.locator('script[type=speculationrules]')).toHaveCount(1);
  expect(await page.evaluate(() => window.opened.late)).toEqual([]);
});

test('all is laid out at once on the way back, and the reader is where they were', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(watch);
  await page.goto('/guides/gifts');
  const turn = page.getByRole('heading', { level: 2, name: 'Where to turn' });
  await turn.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1000);
  await page.goto('/where-to-turn');
  await page.goBack();
  await expect(turn).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(await page.evaluate(() => window.opened.late)).toEqual([]);
});

test('a link to some words of the text finds them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/guides/gifts#:~:text=Offering%20a%20gift%20breaks%20no%20rule');
  await expect(page.getByText('breaks no rule of yours')).toBeInViewport();
});

test('all is laid out at once in browsers that would not find them in what is left out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(watch);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'userAgentData');
  });
  await page.goto('/guides/gifts');
  await expect(page.locator('script[type=speculationrules]')).toHaveCount(1);
  expect(await page.evaluate(() => window.opened.late)).toEqual([]);
  expect(await leftOut(page)).toBe(0);
});

test('a page that never comes to its end is laid out all the same', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('/guides/gifts', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.slice(0, html.lastIndexOf('<script>')) });
  });
  await page.goto('/guides/gifts');
  expect(await leftOut(page)).toBeGreaterThan(10);
  await expect.poll(() => leftOut(page)).toBe(0);
});

test('without scripts all is laid out at once', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto('/guides/gifts');
  await expect(page.locator('html')).not.toHaveAttribute('data-late');
  await expect(page.locator('.footer')).toHaveCSS('content-visibility', 'visible');
  await context.close();
});
