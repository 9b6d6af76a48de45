import { expect, type Page } from '@playwright/test';
import { openHydrated } from './hydration';
import { everyOr, PAGE_KINDS } from './pages';
import { test } from './sharedPage';

/** Collects the addresses of the scripts that a page requests from now on. */
function scriptRequests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') urls.push(request.url());
  });
  return urls;
}

test('a page requests no script until the first key press', async ({ page }) => {
  const scripts = scriptRequests(page);
  await page.goto('/guides/transference', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  expect(scripts.length).toBeGreaterThan(0);
});

test('the mobile menu opens at the first tap', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto('/guides/transference');
  await page.getByRole('button', { name: 'Toggle navigation bar' }).tap();
  await expect(page.locator('.navbar-sidebar')).toBeVisible();
  await context.close();
});

test('the color mode changes at the first click', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/guides/transference');
  await page.getByRole('button', { name: /switch between dark and light/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('text typed into the search before its script has loaded is kept', async ({ page }) => {
  await page.route('**/search.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/guides/transference');
  const bar = page.getByRole('combobox');
  await bar.click();
  await page.keyboard.type('wedding');
  await expect(page.getByRole('option').first()).toBeVisible({ timeout: 15_000 });
  await expect(bar).toHaveValue('wedding');
});

test('the search keeps working when the page is hydrated', async ({ page }) => {
  await page.goto('/guides/transference');
  const bar = page.getByRole('combobox');
  await bar.click();
  await page.keyboard.type('wedd');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: /switch between dark and light/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await expect(bar).toHaveValue('wedd');
  await bar.click();
  await page.keyboard.type('ing');
  await expect(page.getByRole('option').first()).toContainText(/wedding/i);
});

declare global {
  interface Window {
    shifts: number;
  }
}

test('nothing moves while a page loads, nor when it gets its whole style sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      window.shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of ['/guides/gifts', '/faq/touch-and-gifts', '/where-to-turn', '/compare']) {
    await openHydrated(page, address);
    expect(await page.evaluate(() => window.shifts), address).toBe(0);
  }
});

/** Properties that style sheets of this site set on many elements. */
const COMPARED = [
  ...['color', 'background-color', 'font-size', 'font-weight', 'line-height', 'text-align'],
  ...['display', 'position', 'z-index', 'opacity', 'overflow', 'max-width', 'min-height', 'gap'],
  ...['margin-top', 'margin-bottom', 'margin-left', 'padding-top', 'padding-left', 'columns'],
  ...['border-top-width', 'border-left-width', 'border-top-color', 'border-radius', 'box-shadow'],
  ...['text-decoration-line', 'white-space', 'list-style-type', 'flex-wrap', 'align-items'],
  ...['grid-template-columns', 'visibility', 'clip-path', 'scroll-margin-top', 'break-inside'],
];

for (const address of everyOr(PAGE_KINDS, ['/', '/guides/gifts', '/compare/gifts', '/law/us/tx'])) {
  test(`${address}: the critical CSS gives each element the styles of the whole style sheet`, async ({
    page,
  }) => {
    const guide = await (await page.request.get('/guides/gifts')).text();
    const styleSheet = /\/assets\/css\/styles\.[^"]+\.css/.exec(guide)?.[0] ?? '';
    for (const [width, media, colorScheme] of [
      [390, 'screen', 'dark'],
      [1280, 'screen', 'light'],
      [1280, 'print', 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ media, colorScheme });
      await page.goto(address);
      const differences = await page.evaluate(compareWithStyleSheet, {
        styleSheet,
        properties: COMPARED,
      });
      expect(differences, `${width} px, ${media}`).toEqual([]);
    }
  });
}

/** @returns which styles of which visible elements change when the whole style sheet is added. */
async function compareWithStyleSheet(from: {
  styleSheet: string;
  properties: readonly string[];
}): Promise<string[]> {
  const elements = [...document.body.querySelectorAll('*:not(script, style, svg *)')].filter(
    (element) => element.getClientRects().length > 0,
  );
  const allStyles = () => {
    // Colors of links would be those in the middle of a transition.
    for (const animation of document.getAnimations()) animation.finish();
    return elements.map((element) => {
      const style = getComputedStyle(element);
      return from.properties.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    });
  };
  const before = allStyles();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = from.styleSheet;
  await new Promise((resolve) => {
    link.onload = resolve;
    document.head.append(link);
  });
  const after = allStyles();
  link.remove();
  return elements.flatMap((element, at) =>
    (before[at] ?? [])
      .filter((style) => !after[at]?.includes(style))
      .map((style) => `${element.tagName}.${element.className}: ${style}`),
  );
}

test('a click on a link before hydration opens the page', async ({ page }) => {
  await page.goto('/guides');
  await page
    .getByRole('article')
    .getByRole('link', { name: /one-sided/i })
    .first()
    .click();
  await expect(page).toHaveURL('/guides/one-sidedness');
});

test('a message says that scripts failed to load, and the page stays readable', async ({
  page,
}) => {
  await page.route('**/assets/js/**', (route) => route.abort());
  await page.goto('/guides/transference');
  await page.keyboard.press('Tab');
  await expect(page.locator('#page-failed')).toContainText('could not be loaded');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without JavaScript the first page shows no control that does nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText('The search needs JavaScript.')).toBeVisible();
  await expect(page.locator('input:visible, button:visible, select:visible')).toHaveCount(0);
  await context.close();
});
