import { expect, test, type Page } from '@playwright/test';
import { sitemap } from '../site/build';
import { openReady } from './ready';
import { watch } from './watch';

/** Ways to get a script into a page, as a diagnostic in a page of ours would open them. */
const WAYS = {
  'a script with text': () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
  },
  'a script with an address': () => {
    const script = document.createElement('script');
    script.src = 'data:text/javascript,document.title="run"';
    document.body.append(script);
  },
  'markup with a handler': () => {
    const markup = '<img src="/none" onerror="document.title = \'run\'">';
    document.body.insertAdjacentHTML('beforeend', markup);
  },
  'text that is run': () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    setTimeout('document.title = "run"');
  },
};

/** @returns the ways that the browser refused at once. */
async function refused(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [name, way] of Object.entries(WAYS)) {
    await page.evaluate(way).catch(() => found.push(name));
  }
  await page.waitForTimeout(200);
  await expect(page).toHaveTitle(/^Gifts/);
  return found;
}

test('nothing that is put into a page runs; where the browser has Trusted Types it is not even put there', async ({
  page,
}) => {
  await openReady(page, '/guides/gifts');
  expect(await refused(page)).toEqual(Object.keys(WAYS));
  expect(await page.locator('img[src="/none"]').count()).toBe(0);
});

test('nothing that is put into a page runs where the browser has no Trusted Types', async ({
  page,
}) => {
  await page.route('/guides/gifts', async (route) => {
    const answer = await route.fetch();
    const headers = answer.headers();
    const csp = headers['content-security-policy'] ?? '';
    const older = csp.replace(/;[^;]*trusted-types[^;]*/g, '');
    await route.fulfill({
      response: answer,
      headers: { ...headers, 'content-security-policy': older },
    });
  });
  await openReady(page, '/guides/gifts');
  expect(await refused(page)).not.toContain('markup with a handler');
  expect(await page.locator('img[src="/none"]').count()).toBe(1);
});

test('a page works where an extension was first to say what may be put into it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const same = (text: string) => text;
    const types = Reflect.get(window, 'trustedTypes') as {
      createPolicy(name: string, asked: Record<string, (text: string) => string>): void;
    };
    types.createPolicy('default', { createHTML: same, createScript: same, createScriptURL: same });
  });
  const { errors } = watch(page);
  await openReady(page, '/guides/gifts');
  expect(errors).toEqual([]);
});

test('every page can follow another without being refused anything', async ({ page }) => {
  test.setTimeout(180_000);
  const { errors } = watch(page);
  await openReady(page, '/');
  await page.evaluate(() => {
    document.body.setAttribute('data-first-load', '');
  });
  for (const address of sitemap()) {
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
  await expect(page.locator('body'), 'never loaded anew').toHaveAttribute('data-first-load', '');
});
