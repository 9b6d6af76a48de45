import { expect } from '@playwright/test';
import { test } from './sharedPage';

/** Headers of every response. */
const ALWAYS = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

test('pages have a content security policy, and cannot be framed', async ({ request }) => {
  for (const address of ['/', '/guides/gifts', '/search', '/nothing-here']) {
    const headers = (await request.get(address)).headers();
    expect(headers, address).toMatchObject(ALWAYS);
    const csp = headers['content-security-policy'] ?? '';
    expect(csp, address).toContain("default-src 'self'");
    expect(csp, address).toContain("object-src 'none'");
    // Hosts that use _headers send this one for existing pages only.
    if (address !== '/nothing-here') expect(csp, address).toContain("frame-ancestors 'none'");
    expect(/script-src [^;]*/.exec(csp)?.[0], address).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['permissions-policy'], address).toContain('geolocation=()');
  }
});

test('pages and the search manifest are cached for minutes', async ({ request }) => {
  for (const address of ['/guides/gifts', '/search-index/manifest.json']) {
    const headers = (await request.get(address)).headers();
    expect(headers['cache-control'], address).toBe('public, max-age=300');
  }
});

test('other sites may read the data (CORS)', async ({ request }) => {
  const headers = (await request.get('/api/v1/latest/index.json')).headers();
  expect(headers['access-control-allow-origin']).toBe('*');
});

test('an address with a trailing slash redirects to the page', async ({ page }) => {
  await page.goto('/guides/gifts/');
  await expect(page).toHaveURL('/guides/gifts');
});

test('speculation rules let the browser prefetch pages until the bundle does it', async ({
  page,
}) => {
  await page.goto('/guides/gifts');
  const rules = page.locator('script[type=speculationrules]');
  const parsed: unknown = JSON.parse((await rules.textContent()) ?? '');
  expect(parsed).toMatchObject({ prefetch: [{ eagerness: 'moderate' }] });
  await page.keyboard.press('Shift');
  await expect(rules).toHaveCount(0);
});
