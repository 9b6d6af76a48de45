import { expect, type Page } from '@playwright/test';
import { sitemap } from '../site/build';
import { openHydrated } from './hydration';
import { everyOr, PAGE_KINDS } from './pages';
import { recordProblems } from './pageProblems';
import { test } from './sharedPage';

/** Ways to run a script through an injection flaw in a page. */
const INJECTIONS = {
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
  'text that is evaluated': () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    setTimeout('document.title = "run"');
  },
};

/**
 * Tries each injection.
 * @returns those that threw an exception.
 */
async function inject(page: Page): Promise<string[]> {
  const refused: string[] = [];
  for (const [name, injection] of Object.entries(INJECTIONS)) {
    await page.evaluate(injection).catch(() => refused.push(name));
  }
  await page.waitForTimeout(200);
  await expect(page).toHaveTitle(/^Gifts/);
  return refused;
}

test('Trusted Types refuse each injection before anything is inserted', async ({ page }) => {
  await openHydrated(page, '/guides/gifts');
  expect(await inject(page)).toEqual(Object.keys(INJECTIONS));
  expect(await page.locator('img[src="/none"]').count()).toBe(0);
});

test('no injection runs in a browser without Trusted Types', async ({ page }) => {
  await page.route('/guides/gifts', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const csp = headers['content-security-policy'] ?? '';
    const withoutTrustedTypes = csp.replace(/;[^;]*trusted-types[^;]*/g, '');
    await route.fulfill({
      response,
      headers: { ...headers, 'content-security-policy': withoutTrustedTypes },
    });
  });
  await openHydrated(page, '/guides/gifts');
  expect(await inject(page)).not.toContain('markup with a handler');
  expect(await page.locator('img[src="/none"]').count()).toBe(1);
});

test('a page works if an extension has created the default policy already', async ({ page }) => {
  await page.addInitScript(() => {
    const accept = (text: string) => text;
    const types = Reflect.get(window, 'trustedTypes') as {
      createPolicy(name: string, checks: Record<string, (text: string) => string>): void;
    };
    types.createPolicy('default', {
      createHTML: accept,
      createScript: accept,
      createScriptURL: accept,
    });
  });
  const { errors } = recordProblems(page);
  await openHydrated(page, '/guides/gifts');
  expect(errors).toEqual([]);
});

/** What the build adds to a page, and React does not know. */
const STALE =
  ':is(script[type="application/ld+json"], link[type="application/json+oembed"]):not([data-rh])';

test('pages are refused nothing when they are opened by client-side navigation', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { errors } = recordProblems(page);
  await openHydrated(page, '/guides/gifts');
  expect(await page.locator(STALE).count()).toBe(2);
  await page.evaluate(() => {
    document.body.setAttribute('data-first-load', '');
  });
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
    await expect(page.locator(STALE), `${address}: still describes the first page`).toHaveCount(0);
    expect(errors, address).toEqual([]);
  }
  await expect(page.locator('body'), 'the page was not loaded again').toHaveAttribute(
    'data-first-load',
    '',
  );
});
