import { expect, test as testWithOwnHistory, type Page } from '@playwright/test';
import { openHydrated } from './hydration';
import { test } from './sharedPage';

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

  testWithOwnHistory(
    `the link leaves no entry in the history, ${open} hydration`,
    async ({ page }) => {
      const { referrers } = await mockNeutralPage(page);
      await page.goto('/about');
      await visit(page, '/guides/gifts');
      await exitLink(page).click();
      await expect(page).toHaveURL(NEUTRAL);
      expect(referrers).toEqual([undefined]);
      await page.goBack();
      await expect(page).toHaveURL('/about');
    },
  );

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

test('Shift with the wheel, a click or another key does not leave the site', async ({ page }) => {
  await mockNeutralPage(page);
  await page.goto('/guides/gifts');
  const withShift = {
    'the wheel': () => page.mouse.wheel(0, 40),
    'a click': () => page.mouse.click(400, 400),
    'another key': () => page.keyboard.press('ArrowDown'),
    'another modifier': () => page.keyboard.press('Control'),
  };
  for (const [name, act] of Object.entries(withShift)) {
    for (let press = 0; press < 4; press++) {
      await page.keyboard.down('Shift');
      await act();
      await page.keyboard.up('Shift');
    }
    await expect(page, name).toHaveURL('/guides/gifts');
  }
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page, 'three bare presses still do').toHaveURL(NEUTRAL);
});

test('Shift three times in a text field does not leave the site', async ({ page }) => {
  await mockNeutralPage(page);
  await page.goto('/guides/gifts');
  await page.getByRole('combobox').click();
  for (let press = 0; press < 4; press++) await page.keyboard.press('Shift');
  await page.waitForTimeout(300);
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

for (const [what, width, height, least, most] of [
  // WCAG 2.2, 2.5.8: a target of at least 24 px. Where there is room it is larger.
  ['a small phone', 320, 568, 36, 40],
  ['400 % zoom', 320, 256, 26, 30],
  ['a desktop', 1280, 800, 44, 48],
] as const) {
  test(`the link is the first stop, in view on one line, and does not cover the end of the page: ${what}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/guides/gifts');
    await page.keyboard.press('Tab');
    await expect(exitLink(page)).toBeFocused();
    await expect(exitLink(page)).toBeInViewport({ ratio: 1 });
    const box = await exitLink(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(least);
    expect(box?.height).toBeLessThanOrEqual(most);

    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    const covered = await exitLink(page).evaluate((link) => {
      const { left, right, top, bottom } = link.getBoundingClientRect();
      const range = document.createRange();
      return [...document.querySelectorAll('.footer a, .footer__copyright')].flatMap((end) => {
        range.selectNodeContents(end);
        const box = range.getBoundingClientRect();
        const isUnder =
          box.bottom > top && box.top < bottom && box.left < right && box.right > left;
        return isUnder ? [end.textContent] : [];
      });
    });
    expect(covered).toEqual([]);
  });
}

for (const address of ['/faq/friendship', '/complain/uk']) {
  test(`${address}: the link covers nothing but its own strip, at any width, wherever the page is scrolled`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of [600, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const under = await exitLink(page).evaluate((link) => {
        const found = new Set<string>();
        const end = document.documentElement.scrollHeight - innerHeight;
        for (let at = 0; at <= 12; at += 1) {
          scrollTo({ top: (end * at) / 12, behavior: 'instant' });
          const { left, right, top, bottom } = link.getBoundingClientRect();
          for (const x of [left + 2, (left + right) / 2, right - 2]) {
            const next = document
              .elementsFromPoint(x, (top + bottom) / 2)
              .find((element) => !link.contains(element));
            found.add(next?.closest('aside')?.getAttribute('aria-label') ?? String(next?.tagName));
          }
        }
        return [...found];
      });
      expect(under, `${width} px`).toEqual(['Help now']);
    }
  });
}

test('the link covers no other link of its strip, at any width', async ({ page }) => {
  await page.goto('/guides/harm-and-abuse');
  for (const width of [600, 700, 800, 900, 1024, 1199, 1200, 1280, 1439, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const left = (await exitLink(page).boundingBox())?.x ?? 0;
    const strip = page.getByRole('complementary', { name: 'Help now' });
    for (const link of await strip.getByRole('link').all()) {
      const box = await link.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0), `${width} px`).toBeLessThanOrEqual(left);
    }
  }
});

test('on pages about harm the strip says what the link cannot do', async ({ page }) => {
  await page.goto('/guides/harm-and-abuse');
  const strip = page.getByRole('complementary', { name: 'Help now' });
  await expect(strip).toContainText('may still show earlier pages');
  await strip.getByRole('link', { name: 'staying safe' }).click();
  await expect(page).toHaveURL('/about/safety');
  await page.goto('/guides/gifts');
  await expect(strip).not.toContainText('earlier pages');
});

for (const width of [320, 390, 599]) {
  test(`at ${width} px the note stands beside the link, wherever the page is scrolled, and covers nothing else`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/guides/harm-and-abuse');
    await page.evaluate(() => {
      scrollTo({ top: 1000, behavior: 'instant' });
    });
    const note = page.locator('[data-exit-note]');
    const safety = note.getByRole('link', { name: 'staying safe' });
    await expect(note).toBeInViewport({ ratio: 1 });
    // A click fails if something lies over the link.
    await safety.click({ trial: true });
    const [bar, text] = await Promise.all([exitLink(page).boundingBox(), note.boundingBox()]);
    expect(text?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) - 1);
    expect(bar?.height ?? 0).toBeLessThanOrEqual(44);
    const words = await exitLink(page).evaluate((link) => {
      const range = document.createRange();
      range.selectNodeContents(link.firstChild ?? link);
      return range.getBoundingClientRect().left;
    });
    expect(words).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
  });
}
