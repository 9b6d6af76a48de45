import { expect, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractText } from 'unpdf';
import { FORMATS, pdfDiagnostics, readPdf } from '../../src/features/handouts/node/pdfDiagnostics';
import { builtFileOf } from '../../src/lib/pages';
import { sitemap } from '../site/build';
import { readPixels } from '../site/qr';
import { violations } from './axe';
import { openHydrated } from './hydration';
import { everyOr } from './pages';
import { test } from './sharedPage';

const ADDRESSES = sitemap().filter((address) => address.startsWith('/handouts/'));
const ONE = '/handouts/touch-and-gifts';
const STATES = ADDRESSES.filter((address) => address.startsWith('/handouts/us/'));
/** The handouts with most text are the first that do not fit. Those of states have small print. */
const LONGEST = [ADDRESSES.filter((address) => !STATES.includes(address)), STATES].flatMap((some) =>
  [...some].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 2),
);
const LONG = 'The Riverside Center for Counseling and Therapy of the County and its Neighbors '
  .repeat(4)
  .slice(0, 300)
  .replace(/ $/, '.');
const NUMBER = '+1 555 010 0199 ext. 1234';
const CHROME =
  '.navbar, .footer, .theme-doc-sidebar-container, .theme-doc-breadcrumbs, .pagination-nav, ' +
  '.theme-doc-toc-mobile, .theme-doc-toc-desktop, aside[aria-label="Help now"], ' +
  'aside[aria-label="About this page"], .hash-link, article button';

/** @returns the length of the article of a built page, without its tags. */
function lengthOf(address: string): number {
  // Each process of the tests reads all handouts: with a parser that takes seconds.
  const html = readFileSync(`build/${builtFileOf(address)}`, 'utf8');
  const [article = ''] = /<article[^]*<\/article>/.exec(html) ?? [];
  return article.replace(/<[^>]*>/g, '').length;
}

const parts = (page: Page) => ({
  name: page.getByLabel('Clinic or therapist'),
  number: page.getByLabel('Phone'),
  code: page.getByRole('img', { name: /^QR code that opens / }),
});

for (const address of everyOr(ADDRESSES, [ONE, ...LONGEST.slice(-1)])) {
  test(`${address} is one sheet of A4 and of Letter, with a long name too`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openHydrated(page, address);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    for (const name of ['', LONG, 'W'.repeat(300)]) {
      await parts(page).name.fill(name);
      await parts(page).number.fill(NUMBER);
      for (const format of FORMATS) {
        const bytes = await page.pdf({ format, tagged: true, outline: true });
        expect(pdfDiagnostics(await readPdf(bytes), format, title), `${format}, ${name}`).toEqual(
          [],
        );
        if (name !== LONG) continue;
        const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
        const printed = text.replace(/\s+/g, ' ');
        expect(printed, `${format}: the whole name`).toContain(LONG);
        expect(printed).toContain(NUMBER);
        expect(printed).toContain('/where-to-turn');
      }
    }
  });

  test(`${address} is accessible at 390 px in light and dark, and fits`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openHydrated(page, address);
      await parts(page).name.fill('W'.repeat(300));
      expect(await violations(page), colorScheme).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, 'scrolls sideways').toBeLessThanOrEqual(390);
    }
  });
}

test('handouts fit on one sheet of Letter, the shorter paper, with a long name', async ({
  page,
}) => {
  for (const address of LONGEST) {
    await openHydrated(page, address);
    await parts(page).name.fill(LONG);
    const { pages } = await readPdf(await page.pdf({ format: 'Letter', tagged: true }));
    expect(pages, address).toBe(1);
  }
});

test('on paper a handout is alone, large, and black on white from dark mode too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openHydrated(page, ONE);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const part of await page.locator(CHROME).all()) await expect(part).toBeHidden();
  const looks = await page.evaluate(() => {
    const words = [...document.querySelectorAll('.markdown > :is(p, ul, blockquote, h2)')];
    return {
      ground: getComputedStyle(document.documentElement).backgroundColor,
      colors: [...new Set(words.map((word) => getComputedStyle(word).color))],
      smallest: Math.min(...words.map((word) => parseFloat(getComputedStyle(word).fontSize))),
    };
  });
  expect(looks.ground).toBe('rgb(255, 255, 255)');
  expect(looks.colors).toEqual(['rgb(0, 0, 0)']);
  // In CSS 14 pt are 18.67 px.
  expect(looks.smallest).toBeGreaterThanOrEqual(18.6);
});

for (const media of ['screen', 'print'] as const) {
  test(`a phone reads the code, dark mode, ${media}`, async ({ page }) => {
    await page.emulateMedia({ media, colorScheme: 'dark' });
    await page.goto(ONE);
    const picture = (await parts(page).code.screenshot()).toString('base64');
    const { pixels, width, height } = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const seen = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      return { pixels: [...seen], width: image.width, height: image.height };
    }, picture);
    const text = readPixels(Uint8ClampedArray.from(pixels), width, height);
    expect(text).toMatch(/^https:\/\/[^/]+\/faq\/touch-and-gifts$/);
  });
}

test('what is typed is kept while the scripts come, and nowhere else', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto(ONE);
  const { name, number } = parts(page);
  await name.pressSequentially('<b>Riverside</b>');
  await number.fill(NUMBER);
  await number.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await expect(name).toHaveValue('<b>Riverside</b>');
  await expect(page).toHaveURL(ONE);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(await page.context().cookies()).toEqual([]);
  expect(kept + asked.join()).not.toMatch(/Riverside|0199/);
  await page.reload();
  await expect(name).toHaveValue('');
});

test('without JavaScript it is whole: fields, code, and how to print', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(ONE);
  const { name, code } = parts(page);
  await name.fill('Riverside');
  await expect(name).toHaveValue('Riverside');
  await expect(code).toBeVisible();
  await expect(page.getByText('To print this page,')).toBeVisible();
  await context.close();
});

test.describe('npm run handouts', () => {
  let dir = '';
  test.beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'handouts-'));
    for (const name of ['ending.html', 'friendship.html']) {
      cpSync(`build/handouts/${name}`, path.join(dir, 'build/handouts', name));
    }
  });
  test.afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  const run = () => {
    const args = ['--build', path.join(dir, 'build'), '--out', path.join(dir, 'pdf')];
    const script = ['node_modules/tsx/dist/cli.mjs', 'scripts/handouts.ts'];
    return spawnSync(process.execPath, [...script, ...args], { encoding: 'utf8' });
  };

  test('writes PDFs, and names each handout that is more than one page', () => {
    const good = run();
    expect(good.stderr).toBe('');
    expect(good.status).toBe(0);
    expect(readdirSync(path.join(dir, 'pdf')).sort()).toEqual([
      'ending-a4.pdf',
      'ending-letter.pdf',
      'friendship-a4.pdf',
      'friendship-letter.pdf',
    ]);
    const file = path.join(dir, 'build/handouts/friendship.html');
    const long = '<p>More words.</p>'.repeat(30);
    writeFileSync(file, readFileSync(file, 'utf8').replace('</h1></header>', `$&${long}`));
    const bad = run();
    expect(bad.status).toBe(1);
    expect(bad.stderr).toContain('friendship-a4.pdf: It has 2 pages');
    expect(bad.stderr).toContain('friendship-letter.pdf: It has 2 pages');
    expect(bad.stderr).not.toContain('ending');
  });
});
