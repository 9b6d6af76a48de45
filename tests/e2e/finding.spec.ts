import { expect, type Page } from '@playwright/test';
import { test } from './sharedPage';

const PHONE = { width: 390, height: 508 };

const searchInput = (page: Page) => page.getByRole('combobox');

test('"/" moves the focus to the search, and is text in a field', async ({ page }) => {
  await page.goto('/guides/gifts');
  await page.keyboard.press('/');
  await expect(searchInput(page)).toBeFocused();
  await page.keyboard.press('/');
  await expect(searchInput(page)).toHaveValue('/');
});

test('on a phone with its keyboard open, the search of the home page shows answers', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/');
  await searchInput(page).click();
  await searchInput(page).pressSequentially('hug');
  const first = page.getByRole('option').first();
  await expect(first).toBeInViewport({ ratio: 1 });
  const top = await searchInput(page).evaluate((input) => input.getBoundingClientRect().top);
  expect(top).toBeLessThan(120);
  const navbar = await page.locator('.navbar').boundingBox();
  expect(top, 'clear of the navbar').toBeGreaterThanOrEqual(navbar?.height ?? 0);
});

test('an address that leads nowhere offers the search, all topics and help', async ({ page }) => {
  const response = await page.goto('/nothing-here');
  expect(response?.status()).toBe(404);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await expect(main.getByRole('combobox')).toBeVisible();
  for (const name of ['Where to turn', 'All topics and questions, A to Z']) {
    await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the first tap on a term opens its definition, the second the glossary', async ({
    page,
  }) => {
    await page.goto('/guides/transference');
    const link = page.getByRole('article').locator('a[href="/glossary#transference"]').first();
    await link.tap();
    await expect(page).toHaveURL('/guides/transference');
    await expect(link.locator('xpath=following-sibling::*[@role="tooltip"]')).toBeVisible();
    await link.tap();
    await expect(page).toHaveURL('/glossary#transference');
  });

  test('the breadcrumb takes one line, and "On this page" stands after the short answer', async ({
    page,
  }) => {
    for (const address of ['/guides/sex-and-romance', '/faq/friendship', '/complain/uk']) {
      await page.goto(address);
      const height = await page
        .locator('.breadcrumbs')
        .evaluate((list) => list.getBoundingClientRect().height);
      expect(height, address).toBeLessThan(40);
      const tops = await page.evaluate(() =>
        ['h1', '.markdown > header + p', '.theme-doc-toc-mobile'].map(
          (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? -1,
        ),
      );
      expect(tops, address).toEqual([...tops].sort((a, b) => a - b));
      expect(tops[0], address).toBeLessThan(230);
    }
  });
});

test('the links beside headings show on hover and on focus', async ({ page }) => {
  await page.goto('/guides/gifts');
  const heading = page.getByRole('article').locator('h2').nth(1);
  const link = heading.locator('.hash-link');
  await expect(link).toHaveCSS('opacity', '0');
  await heading.hover();
  await expect(link).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toHaveCSS('opacity', '1');
});
