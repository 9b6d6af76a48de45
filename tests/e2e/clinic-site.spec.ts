import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const PUBLISHED = process.env.SITE_URL ?? 'https://therapy-boundaries.example';
const TITLE = 'Gifts and saying thank you (Therapy Boundaries)';

const clinic = { address: '' };
let server: ChildProcess;
test.beforeAll(async ({ baseURL }) => {
  // As its README says. Another port and another host: a browser takes it for a stranger's site.
  const env = { ...process.env, SITE: baseURL, PORT: '0' };
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const started = spawn(process.execPath, ['examples/clinic-site/serve.mjs'], {
    env,
    stdio: [...stdio],
  });
  server = started;
  const [said] = (await once(started.stdout, 'data')) as [Buffer];
  clinic.address = said.toString().split(' ')[0] ?? '';
});
test.afterAll(() => {
  server.kill();
});

const cardIn = (page: Page): FrameLocator => page.frameLocator(`iframe[title="${TITLE}"]`);

/** Notes every request of a page's context that goes to neither of the two sites. */
function strangers(page: Page, site: string): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const { origin } = new URL(request.url());
    if (![clinic.address, site].includes(origin)) asked.push(request.url());
  });
  return asked;
}

for (const width of [320, 390, 1280]) {
  test(`the cards are whole on a page of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(clinic.address);
    const frames = page.locator('iframe');
    await expect(frames).toHaveCount(2);
    for (const frame of await frames.all()) {
      await frame.scrollIntoViewIfNeeded();
      const body = frame.contentFrame().locator('body');
      await expect(body.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(body.locator('footer a')).toBeVisible();
      const hidden = await body.evaluate(({ ownerDocument: { documentElement: top } }) => [
        top.scrollHeight - top.clientHeight,
        top.scrollWidth - top.clientWidth,
      ]);
      expect(hidden, 'px that scroll inside the frame').toEqual([0, 0]);
    }
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrolled).toBeLessThanOrEqual(width);
  });
}

test('the pasted address has become a card', async ({ page }) => {
  await page.goto(clinic.address);
  const card = page.frameLocator('iframe[title^="Can my therapist hug me?"]');
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('Can my therapist hug me?');
});

test("a card's link opens the full page in place of the clinic's", async ({ page, baseURL }) => {
  // The built pages name the address at which they will be published; here it is not.
  await page.route(`${PUBLISHED}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}` }) });
  });
  await page.goto(clinic.address);
  await cardIn(page).locator('footer a').click();
  await expect(page).toHaveURL(`${PUBLISHED}/guides/gifts`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gifts and saying thank you');
  expect(page.frames().length).toBe(1);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('nothing is kept, nobody else is asked, and no address is passed on', async ({
  page,
  baseURL,
}) => {
  const asked = strangers(page, baseURL ?? '');
  const referrers: string[] = [];
  page.on('request', (request) => {
    const { referer } = request.headers();
    if (request.url().includes('/embed/guides/') && referer) referrers.push(referer);
  });
  await page.goto(clinic.address, { waitUntil: 'networkidle' });
  await expect(cardIn(page).getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  expect(asked).toEqual([]);
  expect(referrers).toEqual([]);
});

test('a page with a strict policy shows the card with the documented setting', async ({
  page,
  baseURL,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(`${clinic.address}/strict.html`);
  const policy = await page.locator('meta[http-equiv]').getAttribute('content');
  expect(policy).toContain(`frame-src ${baseURL}`);
  await expect(cardIn(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCSS('border-top-width', '0px');
  expect(errors).toEqual([]);

  await page.goto('/clinics');
  await expect(page.getByText(`frame-src ${PUBLISHED}`)).toBeVisible();
});

test('without the setting the strict page shows no card', async ({ page }) => {
  await page.route('**/strict.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/frame-src [^;]+;/, '');
    await route.fulfill({ response, body });
  });
  await page.goto(`${clinic.address}/strict.html`);
  await expect(cardIn(page).getByRole('heading', { level: 1 })).toHaveCount(0);
});

test('what the example does not have is refused', async ({ page }) => {
  for (const path of ['/nothing.html', '/../../package.json', '/serve.mjs']) {
    expect((await page.request.get(clinic.address + path)).status()).toBe(404);
  }
});
