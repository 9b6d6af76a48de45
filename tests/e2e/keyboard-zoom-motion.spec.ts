import { expect, type Page } from '@playwright/test';
import { openHydrated } from './hydration';
import { everyOr, PAGE_KINDS } from './pages';
import { test } from './sharedPage';

const PAGES = everyOr(
  [...PAGE_KINDS],
  ['/', '/guides/gifts', '/faq/touch-and-gifts', '/compare', '/where-to-turn'],
);

/** The sizes of a window of 1280 × 1024 px at each zoom, in CSS pixels. */
const ZOOMS = [
  { zoom: 200, width: 640, height: 512 },
  { zoom: 400, width: 320, height: 256 },
];

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * @returns what is wrong with how the focused element is shown, empty if nothing is; undefined if no
 *   element has the focus.
 */
const focusProblem = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const box = [...focused.getClientRects()].find(({ width }) => width > 0);
    const element = focused.outerHTML.slice(0, 120);
    if (!box) return `not rendered: ${element}`;
    const x = Math.max(1, box.left + Math.min(8, box.width / 2));
    const top = document.elementFromPoint(x, box.top + box.height / 2);
    if (!top || !(focused.contains(top) || top.contains(focused))) return `covered: ${element}`;
    const { outlineStyle, boxShadow } = getComputedStyle(focused);
    return outlineStyle === 'none' && boxShadow === 'none' ? `no focus ring: ${element}` : '';
  });

/** @returns the elements of a page that have an animation or a transition. */
const animatedOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const longest = Math.max(
        ...transitionDuration.split(',').map(parseFloat),
        animationName === 'none' ? 0 : parseFloat(animationDuration),
      );
      return longest > 0.001 ? [element.outerHTML.slice(0, 100)] : [];
    }),
  );

for (const address of PAGES) {
  test(`${address}: each element that takes the focus is visible and has a focus ring, and nothing is animated for readers who prefer reduced motion`, async ({
    page,
  }) => {
    await openHydrated(page, address);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await animatedOn(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const problems: string[] = [];
    for (let press = 0; press < 70; press++) {
      await page.keyboard.press('Tab');
      const problem = await focusProblem(page);
      if (problem !== undefined) problems.push(problem);
    }
    expect(problems.length, 'elements that took the focus').toBeGreaterThan(20);
    expect(problems.filter((problem) => problem !== '')).toEqual([]);
  });

  test(`${address}: nothing scrolls sideways at 200 % and 400 % zoom`, async ({ page }) => {
    await page.goto(address);
    for (const { zoom, width, height } of ZOOMS) {
      await page.setViewportSize({ width, height });
      expect(await overflowOf(page), `${zoom} %`).toBe(0);
      const exit = page.getByRole('link', { name: 'Leave this site' });
      await expect(exit).toBeInViewport({ ratio: 1 });
    }
  });
}

test('with forced colors, states keep their text, and the quick exit its edge and focus ring', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/compare/gifts');
  const states = page.getByRole('main').locator('[data-state]');
  expect(await states.count()).toBeGreaterThan(5);
  for (const state of await states.all()) await expect(state).toHaveText(/\S/);
  const exit = page.getByRole('link', { name: 'Leave this site' });
  await expect(exit).not.toHaveCSS('border-top-style', 'none');
  await page.keyboard.press('Tab');
  await expect(exit).toBeFocused();
  await expect(exit).not.toHaveCSS('outline-style', 'none');
});

test('nothing scrolls sideways with the text spacing of WCAG 1.4.12', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/guides/gifts');
  // Set on each element: the content security policy refuses a style sheet.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      element.style.lineHeight = '1.5';
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
    }
  });
  expect(await overflowOf(page)).toBe(0);
});
