import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDevSite, type DevSite } from './devSite';

const CODE = 'docs/_data/codes/aca-2014.yaml';
const PAGE = 'docs/guides/gifts.mdx';
/** In milliseconds, on any machine. `npm run -s bench:dev` measures how long an author waits. */
const WITHIN = { timeout: 60_000 };

let site: DevSite;

beforeAll(async () => {
  site = await startDevSite();
}, 400_000);
afterAll(() => site.close(), 60_000);

/** The page was not loaded again: what the reader has typed and opened is still there. */
async function mark(): Promise<void> {
  await site.page.evaluate(() => {
    document.body.setAttribute('data-first-load', '');
  });
}
const isMarked = () => site.page.evaluate(() => document.body.hasAttribute('data-first-load'));

test('an edit of a page is shown, without a reload', { timeout: 200_000 }, async () => {
  const { page, address, edit } = site;
  await page.goto(`${address}/guides/gifts`, WITHIN);
  await page.locator('h1').waitFor(WITHIN);
  await mark();
  edit(PAGE, /\n## /, '\nWords that a test has added.\n\n## ');
  await page.getByText('Words that a test has added.').waitFor(WITHIN);
  expect(await isMarked()).toBe(true);
});

test('an edit of the data is shown', { timeout: 200_000 }, async () => {
  const { page, address, edit } = site;
  await page.goto(`${address}/codes/aca-2014`, WITHIN);
  await page.locator('h1').waitFor(WITHIN);
  await mark();
  edit(CODE, /^title: .*$/m, 'title: A title that a test has changed');
  await page.getByText('A title that a test has changed').first().waitFor(WITHIN);
  expect(await isMarked()).toBe(true);
});

test(
  'an error in the data is shown, and is gone when it is fixed',
  { timeout: 200_000 },
  async () => {
    const { page, address, edit } = site;
    await page.goto(`${address}/codes/aca-2014`, WITHIN);
    await page.locator('h1').waitFor(WITHIN);
    const overlay = page.frameLocator('#webpack-dev-server-client-overlay');
    edit(CODE, /stance: conditional/, 'stance: forbidden');
    await overlay.getByText('This word is not known here').first().waitFor(WITHIN);
    await overlay
      .getByText(/aca-2014\.yaml:\d+/)
      .first()
      .waitFor(WITHIN);
    edit(CODE, /stance: forbidden/, 'stance: conditional');
    await page
      .locator('#webpack-dev-server-client-overlay')
      .waitFor({ state: 'detached', ...WITHIN });
  },
);
