import { expect, test, type Page } from '@playwright/test';
import { openReady } from './ready';

/** One page of each kind. */
const TEMPLATES = [
  '/',
  '/guides/gifts',
  '/faq/touch-and-gifts',
  '/compare/gifts',
  '/compare',
  '/codes/aca-2014',
  '/glossary',
  '/where-to-turn',
  '/a-z',
];

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const address of TEMPLATES) {
  test(`${address}: each stop of the keyboard is seen, with its ring, and not covered`, async ({
    page,
  }) => {
    await openReady(page, address);
    const unseen: string[] = [];
    for (let stop = 0; stop < 70; stop++) {
      await page.keyboard.press('Tab');
      const diagnostic = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return '';
        const box = [...focused.getClientRects()].find(({ width }) => width > 0);
        const what = focused.outerHTML.slice(0, 120);
        if (!box) return `has no place: ${what}`;
        const x = Math.max(1, box.left + Math.min(8, box.width / 2));
        const top = document.elementFromPoint(x, box.top + box.height / 2);
        if (!top || !(focused.contains(top) || top.contains(focused))) return `covered: ${what}`;
        const { outlineStyle, boxShadow } = getComputedStyle(focused);
        return outlineStyle === 'none' && boxShadow === 'none' ? `no ring: ${what}` : '';
      });
      if (diagnostic !== '') unseen.push(diagnostic);
    }
    expect(unseen).toEqual([]);
  });

  for (const [zoom, width, height] of [
    [200, 640, 512],
    [400, 320, 256],
  ] as const) {
    test(`${address}: nothing scrolls sideways at ${zoom} %`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      expect(await sideways(page)).toBe(0);
      await expect(page.getByRole('link', { name: 'Leave this site' })).toBeInViewport({
        ratio: 1,
      });
    });
  }

  test(`${address}: nothing moves for those who want less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openReady(page, address);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const longest = Math.max(
          ...transitionDuration.split(',').map(parseFloat),
          animationName === 'none' ? 0 : parseFloat(animationDuration),
        );
        return longest > 0.001 ? [element.outerHTML.slice(0, 100)] : [];
      }),
    );
    expect(moving).toEqual([]);
  });
}

test('with forced colors the states keep their words and shapes, and edges are seen', async ({
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

test('wide spacing of letters and lines cuts nothing off', async ({ page }) => {
  // WCAG 1.4.12
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/guides/gifts');
  // A sheet of the tester's own is not the page's, and so not under its policy.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      element.style.lineHeight = '1.5';
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
    }
  });
  expect(await sideways(page)).toBe(0);
});
