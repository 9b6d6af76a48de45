import { expect, type Page } from '@playwright/test';
import { violations } from './axe';
import { test } from './sharedPage';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const toggle = (page: Page) => page.getByRole('button', { name: 'Toggle navigation bar' });
const menu = (page: Page) => page.getByRole('dialog', { name: 'Menu' });

test.beforeEach(async ({ page }) => {
  await page.goto('/guides/gifts');
  await toggle(page).tap();
  await expect(menu(page)).toBeFocused();
});

test('the focus stays in the menu and the quick exit', async ({ page }) => {
  const outside = new Set<string>();
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const outer = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return '';
      return focused.closest('[role=dialog], [data-quick-exit]') ? '' : focused.outerHTML;
    });
    if (outer !== '') outside.add(outer);
  }
  expect([...outside]).toEqual([]);
});

test('Escape closes it and restores the focus', async ({ page }) => {
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(toggle(page)).toBeFocused();
  await expect(page.getByRole('main')).not.toHaveAttribute('inert');
});

test('its button closes it; a link in it closes it and makes the page usable again', async ({
  page,
}) => {
  await menu(page).getByRole('button', { name: 'Close navigation bar' }).tap();
  await expect(menu(page)).toBeHidden();
  await toggle(page).tap();
  await menu(page).getByRole('link', { name: 'Hugs and other touch' }).tap();
  await expect(page).toHaveURL('/guides/touch');
  await expect(menu(page)).toBeHidden();
  await page.getByRole('article').getByRole('link').first().focus();
  await expect(page.getByRole('article').getByRole('link').first()).toBeFocused();
});

test('the quick exit stays above it', async ({ page }) => {
  const exit = page.getByRole('link', { name: 'Leave this site' });
  const isOnTop = await exit.evaluate((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === link;
  });
  expect(isOnTop).toBe(true);
});

test('it is accessible', async ({ page }) => {
  expect(await violations(page, {}, '[role=dialog]')).toEqual([]);
});
