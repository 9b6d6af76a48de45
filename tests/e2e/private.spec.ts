import { expect, test } from '@playwright/test';
import { openReady } from './ready';

/** Headers that each answer carries, whatever it is. */
const EVERYWHERE = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

test('pages say what may run, and that nobody may frame them', async ({ request }) => {
  for (const address of ['/', '/guides/gifts', '/search', '/nothing-here']) {
    const headers = (await request.get(address)).headers();
    expect(headers, address).toMatchObject(EVERYWHERE);
    const csp = headers['content-security-policy'] ?? '';
    expect(csp, address).toContain("default-src 'self'");
    expect(csp, address).toContain("object-src 'none'");
    // Hosts that read _headers know the pages that there are.
    if (address !== '/nothing-here') expect(csp, address).toContain("frame-ancestors 'none'");
    expect(/script-src [^;]*/.exec(csp)?.[0], address).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['permissions-policy'], address).toContain('geolocation=()');
  }
});

test('files with a hash stay in the cache; pages and the catalog of the search do not', async ({
  page,
  request,
}) => {
  const scripts: string[] = [];
  page.on('request', (asked) => {
    if (asked.resourceType() === 'script') scripts.push(asked.url());
  });
  await openReady(page, '/guides/gifts');
  const cache = async (address: string) => (await request.get(address)).headers()['cache-control'];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(await cache(script)).toContain('immutable');
  expect(await cache('/guides/gifts')).toBe('public, max-age=300');
  expect(await cache('/search-index/catalog.json')).toBe('public, max-age=300');
});

test('the data may be read by other sites', async ({ request }) => {
  const headers = (await request.get('/api/v1/latest/index.json')).headers();
  expect(headers['access-control-allow-origin']).toBe('*');
});

test('an address with a slash too many leads to the page', async ({ page }) => {
  await page.goto('/guides/gifts/');
  await expect(page).toHaveURL('/guides/gifts');
});

test('browsers are told which pages they may fetch ahead, until the bundle does it', async ({
  page,
}) => {
  await page.goto('/guides/gifts');
  const rules = page.locator('script[type=speculationrules]');
  const parsed: unknown = JSON.parse((await rules.textContent()) ?? '');
  expect(parsed).toMatchObject({ prefetch: [{ eagerness: 'moderate' }] });
  await page.keyboard.press('Shift');
  await expect(rules).toHaveCount(0);
});
