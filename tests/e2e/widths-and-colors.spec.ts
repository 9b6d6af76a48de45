import { expect, type Page } from '@playwright/test';
import { openHydrated } from './hydration';
import { test } from './sharedPage';

const PAGES = [
  '/',
  '/guides/gifts',
  '/faq/touch-and-gifts',
  '/codes/aca-2014',
  '/glossary',
  '/search',
];

/** Widths at which the navbar has all its parts in little room. */
const WIDTHS = [997, 1008, 1024, 1100, 1180];

/** @returns what is wrong with the layout of a page: one text for each problem. */
const layoutProblems = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const parts = [
      ...document.querySelectorAll('.navbar :is(.navbar__brand, .navbar__link, .navbar__search)'),
    ]
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .sort((a, b) => a.box.left - b.box.left);
    const overlapping = parts.flatMap(({ part, box }, at) => {
      const next = parts[at + 1];
      return next && next.box.left < box.right - 1
        ? [`${part.textContent} overlaps ${next.part.textContent}`]
        : [];
    });
    const title = document.querySelector('.navbar__title');
    const range = document.createRange();
    if (title) range.selectNodeContents(title);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    return [
      ...overlapping,
      ...(lines.size === 1 ? [] : [`the name has ${lines.size} lines`]),
      ...(title && title.scrollWidth > title.clientWidth ? ['the name is cut'] : []),
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth}`] : []),
    ];
  });

for (const address of PAGES) {
  test(`${address}: from 997 to 1180 px the navbar has one line, and nothing overlaps`, async ({
    page,
  }) => {
    await openHydrated(page, address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 768 });
      // The page's scripts take a moment to follow a new width.
      await expect.poll(() => layoutProblems(page), `${width} px`).toEqual([]);
    }
  });
}

test.describe('in forced colors', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
  });

  test('the search field has an edge, and the current page in the menu is marked, before and after hydration', async ({
    page,
  }) => {
    for (const state of ['before', 'after'] as const) {
      if (state === 'after') await openHydrated(page, '/guides/gifts');
      else await page.goto('/guides/gifts');
      const input = page.locator('.navbar [data-search] input');
      await expect(input, state).not.toHaveCSS('border-top-style', 'none');
      await expect(input, state).not.toHaveCSS('border-top-width', '0px');
      for (const [name, selector] of [
        ['sidebar', '.menu__link'],
        ['navbar', '.navbar__link'],
      ] as const) {
        const current = page.locator(`${selector}[aria-current=page]`).first();
        const other = page.locator(`${selector}:not([aria-current])`).first();
        const line = (element: typeof current) =>
          element.evaluate((link) => getComputedStyle(link).textDecorationLine);
        expect(await line(current), `${name}, ${state}`).toBe('underline');
        expect(await line(other), `${name}, ${state}`).toBe('none');
      }
    }
  });
});
