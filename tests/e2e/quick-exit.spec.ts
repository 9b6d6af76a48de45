import { expect, test, type Page } from '@playwright/test';
import { openHydrated } from './hydration';

const NEUTRAL = 'https://www.wikipedia.org/';

/**
 * Serves a page in place of the neutral one, so that no test uses the network.
 * @returns the referrers that it gets.
 */
async function mockNeutralPage(page: Page): Promise<{ referrers: (string | undefined)[] }> {
  const referrers: (string | undefined)[] = [];
  await page.route(NEUTRAL, (route) => {
    referrers.push(route.request().headers().referer);
    return route.fulfill({
      contentType: 'text/html',
      body: '<title>Elsewhere</title><p>Elsewhere',
    });
  });
  return { referrers };
}

const exitLink = (page: Page) => page.getByRole('link', { name: 'Leave this site' });

for (const open of ['before', 'after'] as const) {
  const visit = (page: Page, address: string) =>
    open === 'before' ? page.goto(address).then(() => undefined) : openHydrated(page, address);

  test(`the link leaves no entry in the history, ${open} hydration`, async ({ page }) => {
    const { referrers } = await mockNeutralPage(page);
    await page.goto('/about');
    await visit(page, '/guides/gifts');
    await exitLink(page).click();
    await expect(page).toHaveURL(NEUTRAL);
    expect(referrers).toEqual([undefined]);
    await page.goBack();
    await expect(page).toHaveURL('/about');
  });

  test(`Shift three times leaves the site, ${open} hydration`, async ({ page }) => {
    await mockNeutralPage(page);
    await visit(page, '/faq/touch-and-gifts');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(NEUTRAL);
  });
}

test('typing capital letters does not leave the site', async ({ page }) => {
  await mockNeutralPage(page);
  await page.goto('/guides/gifts');
  await page.getByRole('combobox').click();
  for (const letter of ['A', 'C', 'A', 'A']) await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByRole('combobox')).toHaveValue('ACAA');
  await expect(page).toHaveURL('/guides/gifts');
});

test('the page is hidden before the neutral page has loaded', async ({ page }) => {
  await mockNeutralPage(page);
  await page.addInitScript(() => {
    addEventListener('beforeunload', () => {
      console.log(`${getComputedStyle(document.documentElement).display} "${document.title}"`);
    });
  });
  await page.goto('/guides/gifts');
  const [message] = await Promise.all([page.waitForEvent('console'), exitLink(page).click()]);
  expect(message.text()).toBe('none ""');
});

test('without JavaScript it is a plain link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { referrers } = await mockNeutralPage(page);
  await page.goto('/guides/gifts');
  await exitLink(page).click();
  await expect(page).toHaveURL(NEUTRAL);
  expect(referrers).toEqual([undefined]);
  await context.close();
});

for (const [what, width, height] of [
  ['a small phone', 320, 568],
  ['400 % zoom', 320, 256],
  ['a desktop', 1280, 800],
] as const) {
  test(`the link is the first stop, in view, and does not cover the end of the page: ${what}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/guides/gifts');
    await page.keyboard.press('Tab');
    await expect(exitLink(page)).toBeFocused();
    await expect(exitLink(page)).toBeInViewport({ ratio: 1 });
    const box = await exitLink(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);

    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    const covered = await exitLink(page).evaluate((link) => {
      const { left, right, top } = link.getBoundingClientRect();
      const range = document.createRange();
      return [...document.querySelectorAll('.footer a, .footer__copyright')].flatMap((end) => {
        range.selectNodeContents(end);
        const box = range.getBoundingClientRect();
        const isUnder = box.bottom > top && box.left < right && box.right > left;
        return isUnder ? [end.textContent] : [];
      });
    });
    expect(covered).toEqual([]);
  });
}
