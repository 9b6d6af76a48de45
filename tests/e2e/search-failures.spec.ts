import { expect, type Page, type Route } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { serveBuild } from './serve/node';
import { test } from './sharedPage';

const worker = readdirSync('build/assets/js').find((name) =>
  readFileSync(`build/assets/js/${name}`, 'utf8').includes('manifest.json'),
);
const WORKER = `**/assets/js/${worker ?? ''}`;
/** A reader waits no longer than this for an answer or a message. */
const WITHIN = { timeout: 5000 };

const barOf = (page: Page) => page.locator('.navbar [data-search] input');
const answersOf = (page: Page) => page.locator('[data-search-popup] [role=option]');
const statusOf = (page: Page) => page.locator('.navbar [data-search] [role=status]');

async function type(page: Page, text: string): Promise<void> {
  await barOf(page).click();
  await page.keyboard.type(text);
}

for (const [name, answer] of [
  ['is missing', { status: 404, body: 'Not found' }],
  ['was cut off', { contentType: 'application/javascript', body: '(() => {' }],
] as const) {
  test(`a worker that ${name} is a message, and the next key asks again`, async ({ page }) => {
    await page.route(WORKER, (route) => route.fulfill(answer));
    await page.goto('/faq');
    await type(page, 'gift');
    await expect(statusOf(page)).toHaveText('The search could not be loaded.', WITHIN);
    await page.unroute(WORKER);
    await page.keyboard.type('s');
    await expect(answersOf(page).first()).toBeVisible(WITHIN);
  });
}

test('when the connection returns, the search answers by itself', async ({ page, context }) => {
  await page.goto('/faq');
  await context.setOffline(true);
  await page.route(WORKER, (route) => route.abort());
  await type(page, 'gift');
  await expect(page.locator('#search-failed')).toBeVisible(WITHIN);
  await page.unroute(WORKER);
  await context.setOffline(false);
  await expect(answersOf(page).first()).toBeVisible();
  await expect(page.locator('#search-failed')).toHaveCount(0);
});

test('a request that never ends is a message, and more keys do not delay it', async ({ page }) => {
  await page.route('**/search-index/manifest.json', () => undefined);
  await page.goto('/faq');
  await barOf(page).click();
  const start = Date.now();
  while (Date.now() - start < 3500) await page.keyboard.type('gift ', { delay: 100 });
  await expect(statusOf(page)).toHaveText('The search is slow to load.', { timeout: 2500 });
});

test('the script of the search is requested again, and its message goes', async ({ page }) => {
  await page.route('**/assets/js/search.*', (route) => route.abort());
  await page.goto('/faq');
  await type(page, 'gif');
  await expect(page.locator('#search-failed')).toBeVisible();
  await page.unroute('**/assets/js/search.*');
  await page.keyboard.type('t');
  await expect(answersOf(page).first()).toBeVisible();
  await expect(page.locator('#search-failed')).toHaveCount(0);
});

test('the script of the search is requested again without another key', async ({ page }) => {
  // The first request fails late: the keys come while it is running.
  const held: Route[] = [];
  await page.route('**/assets/js/search.*', (route) =>
    held.length === 0 ? void held.push(route) : route.continue(),
  );
  await page.goto('/faq');
  await type(page, 'gift');
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.abort();
  await expect(page.locator('#search-failed')).toBeVisible(WITHIN);
  await expect(answersOf(page).first()).toBeVisible(WITHIN);
  await expect(page.locator('#search-failed')).toHaveCount(0);
});

for (const [name, body] of [
  ['was cut off', '{"version":2,"folder":"x'],
  ['is a sign-in page', '<!doctype html><title>Sign in</title>'],
] as const) {
  test(`a manifest that ${name} is not kept, although caches were told to keep it`, async ({
    page,
  }) => {
    let requests = 0;
    const server = await serveBuild((path, response) => {
      if (path !== '/search-index/manifest.json' || requests++ > 0) return false;
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable').end(body);
      return true;
    });
    await page.goto(`${server.address}/faq`);
    await type(page, 'gift');
    await expect(answersOf(page).first()).toBeVisible();
    await server.close();
  });
}

test('half of a character in the query does not end the search', async ({ page }) => {
  await page.goto('/faq');
  await barOf(page).fill('hug \uD83D');
  await expect(answersOf(page).first()).toBeVisible();
  await barOf(page).fill('gift');
  await expect(answersOf(page).first()).toContainText(/gift/i);
});

test('a browser that limits changes of the address does not end the search', async ({ page }) => {
  await page.addInitScript(() => {
    let calls = 0;
    const replace = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      calls += 1;
      if (calls > 3) throw new DOMException('Too many calls', 'SecurityError');
      replace(...args);
    };
  });
  await page.goto('/search');
  const main = page.getByRole('main');
  for (const text of ['gift', 'hug', 'my boss', 'money']) {
    await main.getByRole('searchbox').pressSequentially(text);
    await page.waitForTimeout(600);
    await main.getByRole('searchbox').fill('');
  }
  await main.getByRole('searchbox').pressSequentially('wedding');
  await expect(main.getByRole('link', { name: /Weddings/ }).first()).toBeVisible();
});

test.describe('the list of answers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test.beforeEach(async ({ page }) => {
    await page.goto('/faq');
    await type(page, 'gift');
    await expect(answersOf(page).first()).toBeVisible();
  });

  test('stays when the keyboard of a phone is put away', async ({ page }) => {
    await barOf(page).evaluate((input: HTMLInputElement) => {
      input.blur();
    });
    await page.waitForTimeout(200);
    await expect(answersOf(page).first()).toBeVisible();
    // The bar keeps its place above its list.
    expect((await barOf(page).boundingBox())?.width).toBeGreaterThan(200);
    await answersOf(page).first().tap();
    await expect(page).not.toHaveURL('/faq');
  });

  test('closes at Escape without the focus', async ({ page }) => {
    await barOf(page).evaluate((input: HTMLInputElement) => {
      input.blur();
    });
    await page.keyboard.press('Escape');
    await expect(answersOf(page).first()).toBeHidden();
  });

  test('closes at a touch outside', async ({ page }) => {
    await page.touchscreen.tap(3, 700);
    await expect(answersOf(page).first()).toBeHidden();
    await barOf(page).tap();
    await expect(answersOf(page).first()).toBeVisible();
  });

  test('closes when the focus goes elsewhere', async ({ page }) => {
    await page.locator('.navbar__brand').focus();
    await expect(answersOf(page).first()).toBeHidden();
  });
});
