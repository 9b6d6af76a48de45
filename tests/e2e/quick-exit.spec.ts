import { expect, test, type Page } from '@playwright/test';
import { openReady } from './ready';

const AWAY = 'https://www.wikipedia.org/';

/** Stands in for the other page, so that no test leaves this machine. Tells what it was told. */
async function catchExit(page: Page): Promise<{ referrers: (string | undefined)[] }> {
  const referrers: (string | undefined)[] = [];
  await page.route(AWAY, (route) => {
    referrers.push(route.request().headers().referer);
    return route.fulfill({
      contentType: 'text/html',
      body: '<title>Elsewhere</title><p>Elsewhere',
    });
  });
  return { referrers };
}

const way = (page: Page) => page.getByRole('link', { name: 'Leave this site' });

for (const open of ['before', 'after'] as const) {
  const visit = (page: Page, address: string) =>
    open === 'before' ? page.goto(address).then(() => undefined) : openReady(page, address);

  test(`the link leaves no way back, ${open} the scripts have come`, async ({ page }) => {
    const { referrers } = await catchExit(page);
    await page.goto('/about');
    await visit(page, '/guides/gifts');
    await way(page).click();
    await expect(page).toHaveURL(AWAY);
    expect(referrers).toEqual([undefined]);
    await page.goBack();
    await expect(page).toHaveURL('/about');
  });

  test(`Shift three times leaves, ${open} the scripts have come`, async ({ page }) => {
    await catchExit(page);
    await visit(page, '/faq/touch-and-gifts');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(AWAY);
  });
}

test('Shift to write capitals does not leave', async ({ page }) => {
  await catchExit(page);
  await page.goto('/guides/gifts');
  await page.getByRole('combobox').click();
  for (const letter of ['A', 'C', 'A', 'A']) await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByRole('combobox')).toHaveValue('ACAA');
  await expect(page).toHaveURL('/guides/gifts');
});

test('the page is hidden before the other one has come', async ({ page }) => {
  await catchExit(page);
  await page.addInitScript(() => {
    addEventListener('beforeunload', () => {
      console.log(`${getComputedStyle(document.documentElement).display} "${document.title}"`);
    });
  });
  await page.goto('/guides/gifts');
  const [message] = await Promise.all([page.waitForEvent('console'), way(page).click()]);
  expect(message.text()).toBe('none ""');
});

test('without JavaScript it is a plain link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { referrers } = await catchExit(page);
  await page.goto('/guides/gifts');
  await way(page).click();
  await expect(page).toHaveURL(AWAY);
  expect(referrers).toEqual([undefined]);
  await context.close();
});

for (const [what, width, height] of [
  ['a small phone', 320, 568],
  ['400 % zoom', 320, 256],
  ['a desktop', 1280, 800],
] as const) {
  test(`it is first, in reach, and covers neither the end nor the focus: ${what}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/guides/gifts');
    await page.keyboard.press('Tab');
    await expect(way(page)).toBeFocused();
    await expect(way(page)).toBeInViewport({ ratio: 1 });
    const box = await way(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);

    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    const covered = await way(page).evaluate((link) => {
      const { left, right, top } = link.getBoundingClientRect();
      const text = document.createRange();
      return [...document.querySelectorAll('.footer a, .footer__copyright')].flatMap((end) => {
        text.selectNodeContents(end);
        const one = text.getBoundingClientRect();
        const isUnder = one.bottom > top && one.left < right && one.right > left;
        return isUnder ? [end.textContent] : [];
      });
    });
    expect(covered).toEqual([]);
  });
}
