import { expect, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { readFileSync } from 'node:fs';
import { oembedText } from '../site/embeds';
import { openHydrated } from './hydration';
import { test } from './sharedPage';

const PUBLISHED = process.env.SITE_URL ?? 'https://therapy-boundaries.example';
const HUG = 'faq/touch-and-gifts/hug';
const choice = (page: Page) => page.getByLabel('What your readers ask about');

test('a chosen subject shows its card, and what to copy', async ({ page }) => {
  await page.goto('/clinics');
  await choice(page).selectOption({ label: 'Can my therapist hug me?' });
  await expect(page).toHaveURL(`/clinics?subject=${HUG}`);
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('title', 'Card: Can my therapist hug me?');
  await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toBeVisible();

  const { html } = JSON.parse(oembedText(HUG)) as { html: string };
  await expect(page.getByLabel('Card, as HTML', { exact: true })).toHaveValue(html);
  const address = `${PUBLISHED}/faq/touch-and-gifts#hug`;
  await expect(page.getByLabel('Address of the page', { exact: true })).toHaveValue(address);
  await expect(page.getByLabel('Link, as HTML', { exact: true })).toHaveValue(
    `<a href="${address}">Can my therapist hug me? (Therapy Boundaries)</a>`,
  );
  await expect(page.getByLabel(/^Address of the card/)).toHaveValue(`${PUBLISHED}/embed/${HUG}/`);
});

test('a subject and a name given before the scripts have come are not lost', async ({ page }) => {
  await page.route('**/main.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/clinics');
  await page.getByLabel(/^Name of your clinic/).fill('Riverside');
  await choice(page).selectOption('guides/gifts');
  await expect(page).toHaveURL('/clinics?subject=guides/gifts');
  await expect(page.locator('iframe')).toHaveAttribute('title', /^Card: Gifts/);
  await expect(page.getByLabel('For your site', { exact: true })).toHaveValue(/At Riverside, you/);
});

test('copying is told, also when the browser refuses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHydrated(page, '/clinics?subject=guides/gifts');
  const copy = page.getByRole('button', { name: 'Copy Address of the page' });
  const status = copy.locator('xpath=following-sibling::*[@role="status"]');
  await copy.click();
  await expect(status).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${PUBLISHED}/guides/gifts`,
  );
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await copy.click();
  await expect(status).toContainText('did not allow');
  const marked = page.getByLabel('Address of the page', { exact: true });
  await expect(marked).toBeFocused();
});

test('the QR code as SVG and as PNG leads to the page', async ({ page }) => {
  await openHydrated(page, `/clinics?subject=${HUG}`);
  for (const [kind, button] of [
    ['svg', 'Download as SVG'],
    ['png', 'Download as PNG'],
  ] as const) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`faq-touch-and-gifts-hug.${kind}`);
    const file = readFileSync(await download.path()).toString('base64');
    const mime = kind === 'svg' ? 'image/svg+xml' : 'image/png';
    const { pixels, side } = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      // A phone sees it smaller too: millions of pixels take seconds to come out of the page.
      const side = Math.min(image.width, 300);
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = side;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, side, side);
      const read = context?.getImageData(0, 0, side, side).data ?? [];
      return { pixels: Array.from(read), side };
    }, `data:${mime};base64,${file}`);
    const code = jsQR(Uint8ClampedArray.from(pixels), side, side);
    expect(code?.data, kind).toBe(`${PUBLISHED}/faq/touch-and-gifts#hug`);
  }
});

test('an address chooses a subject, by its query or behind "#"', async ({ page }) => {
  await page.goto('/clinics?subject=compare/gifts');
  await expect(choice(page)).toHaveValue('compare/gifts');
  await page.goto('/clinics#subject=guides/gifts');
  await expect(choice(page)).toHaveValue('guides/gifts');
  await expect(page.locator('iframe')).toBeVisible();
});

test('a subject that does not exist is refused in words', async ({ page }) => {
  const alert = page.getByRole('main').getByRole('alert');
  await page.goto('/clinics?subject=guides/nothing');
  await expect(alert).toContainText('There is no card “guides/nothing”.');
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.goto(`/clinics?subject=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(alert).toContainText('<img src=x');
  await expect(alert.locator('img')).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/clinics#subject=${'x'.repeat(5000)}`);
  await expect(alert).toContainText('…');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('a card that cannot be loaded is told of, and the rest still works', async ({ page }) => {
  await page.route('**/oembed.json', (route) => route.abort());
  await page.goto('/clinics?subject=guides/gifts');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByLabel('Link, as HTML', { exact: true })).toBeVisible();
});

test('any name of a clinic stays text, and is kept nowhere', async ({ page }) => {
  const asked: string[] = [];
  await page.setViewportSize({ width: 320, height: 640 });
  await openHydrated(page, '/clinics');
  page.on('request', (request) => asked.push(request.url()));
  const name = page.getByLabel(/^Name of your clinic/);
  const text = page.getByLabel('For your site', { exact: true });
  const markup = '<img src=x onerror="document.title=1">"&amp;';
  await name.fill(markup);
  await expect(text).toHaveValue(new RegExp(`At ${markup}, you can ask`));
  await expect(page.locator('main img')).toHaveCount(0);
  await name.fill('Long '.repeat(2000));
  await expect(text).toHaveValue(/Long Long/);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);

  expect(page.url()).not.toContain('Long');
  expect(asked.filter((url) => /Long|img/.test(url))).toEqual([]);
  const kept = await page.evaluate(() =>
    [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie].join(),
  );
  expect(kept).not.toContain('Long');
  await page.reload();
  await expect(name).toHaveValue('');
});

test('without JavaScript it says how to build each address, and lists them', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/clinics');
  await expect(page.getByText('Choosing needs JavaScript.')).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByText('<iframe src=').first()).toBeVisible();
  await main.getByText('All card addresses').click();
  await expect(main.getByRole('link', { name: `/embed/${HUG}/` })).toBeVisible();
  await expect(main.locator('button:visible, select:visible, input:visible')).toHaveCount(0);
  await main.getByRole('link', { name: `/embed/${HUG}/` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Can my therapist hug me?');
  await context.close();
});
