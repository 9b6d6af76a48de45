import { expect, type Page } from '@playwright/test';
import { sitemap } from '../site/build';
import { CHANGES, openChanged } from './changedPage';
import { everyOr, PAGE_KINDS } from './pages';
import { test } from './sharedPage';

const KINDS = Object.keys(CHANGES) as (keyof typeof CHANGES)[];
const EACH_TEXT = 'a translator wraps each text, also of what comes later' as const;

/** @returns errors of a page, except React's own recovery. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  const add = (text: string) => {
    if (!/onRecoverableError|Minified React error #(?:418|423|425)/.test(text)) errors.push(text);
  };
  page.on('pageerror', ({ message }) => {
    add(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') add(message.text());
  });
  return errors;
}

const hydrated = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');

for (const change of everyOr<(typeof KINDS)[number]>(KINDS, [
  EACH_TEXT,
  'an extension puts an icon beside each field',
])) {
  test.describe(change, () => {
    test('the first tap on the menu opens it', async ({ browser }) => {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        hasTouch: true,
      });
      const page = await context.newPage();
      const errors = errorsOf(page);
      await openChanged(page, '/guides/gifts', change);
      await page.locator('.navbar__toggle').tap();
      await expect(page.locator('.navbar-sidebar')).toBeVisible();
      await page.locator('.navbar-sidebar__close').tap();
      await expect(page.locator('.navbar-sidebar')).toBeHidden();
      expect(errors).toEqual([]);
      await context.close();
    });

    test('what is open stays open, at the same place', async ({ page }) => {
      await openChanged(page, '/compare', change);
      const details = page.locator('main details').first();
      await details.locator('summary').click();
      await hydrated(page);
      await expect(details).toHaveAttribute('open');
      await expect(details.locator('summary')).toBeInViewport();
    });

    test('a search keeps its text, its focus and its cursor', async ({ page }) => {
      const errors = errorsOf(page);
      await openChanged(page, '/guides/gifts', change);
      const bar = page.locator('.navbar [data-search] input');
      await bar.click();
      await page.keyboard.type('wedding');
      for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
      await page.evaluate(() => {
        document.body.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await hydrated(page);
      await expect(bar).toHaveValue('wedding');
      await expect(bar).toBeFocused();
      await page.keyboard.type('-');
      await expect(bar).toHaveValue('wed-ding');
      await expect(page.locator('[data-search-popup] [role=option]').first()).toBeVisible();
      expect(errors).toEqual([]);
    });

    test('the name of a clinic is kept and used', async ({ page }) => {
      await openChanged(page, '/clinics', change);
      const name = page.locator('main input[type=text], main input:not([type])').first();
      await name.fill('Riverside Practice');
      await hydrated(page);
      await expect(name).toHaveValue('Riverside Practice');
    });

    test('selected words stay selected', async ({ page }) => {
      await openChanged(page, '/guides/gifts', change);
      const selection = () => page.evaluate(() => getSelection()?.toString());
      await page.locator('main article p').nth(2).selectText();
      const before = await selection();
      expect(before).toMatch(/\w/);
      await page.keyboard.press('Control');
      await hydrated(page);
      await expect.poll(selection).toBe(before);
    });

    test('codes in the address are shown side by side', async ({ page }) => {
      await openChanged(page, '/compare/side-by-side?codes=aca-2014,nasw-2021', change);
      await hydrated(page);
      const heads = page.locator('main table').getByRole('columnheader');
      await expect(heads.nth(2)).toContainText('NASW 2021');
      await expect(heads.nth(1)).toContainText('ACA 2014');
    });

    test('the color mode changes at the first click', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await openChanged(page, '/guides/gifts', change);
      await page.locator('.navbar button[class*=toggleButton]').click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    });
  });
}

for (const address of everyOr(PAGE_KINDS, [
  '/',
  '/compare',
  '/faq/touch-and-gifts',
  '/where-to-turn',
  '/law',
])) {
  test(`${address}, translated, is hydrated and usable`, async ({ page }) => {
    const errors = errorsOf(page);
    await openChanged(page, address, EACH_TEXT);
    const details = page.locator('main details').first();
    const hasDetails = (await details.count()) > 0;
    const isOpen = () => details.evaluate((element) => element.hasAttribute('open'));
    const wasOpen = hasDetails && (await isOpen());
    if (hasDetails) await details.locator('summary').first().click();
    else await page.keyboard.press('Control');
    await hydrated(page);
    if (hasDetails) expect(await isOpen(), 'what the reader opened or closed').toBe(!wasOpen);
    await expect(page.locator('h1').first()).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('pages one after another in one window, translated', async ({ page }) => {
  test.setTimeout(300_000);
  const errors = errorsOf(page);
  await openChanged(page, '/', 'a translator replaces each text, also of what comes later');
  await page.keyboard.press('Control');
  await hydrated(page);
  for (const address of everyOr(sitemap(), PAGE_KINDS)) {
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, address);
    await expect(page.locator('link[rel=canonical]'), address).toHaveAttribute(
      'href',
      new RegExp(`[^/]${address === '/' ? '/?' : address}$`),
    );
    await expect(page.locator('h1').first(), address).toBeVisible();
    expect(errors, address).toEqual([]);
  }
  // The last page still answers to the first tap.
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('.navbar button[class*=toggleButton]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
