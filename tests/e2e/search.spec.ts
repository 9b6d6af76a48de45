import { expect, type Page } from '@playwright/test';
import { violations } from './axe';
import { openHydrated } from './hydration';
import { test } from './sharedPage';

const LABEL = 'Search guides, questions, words and codes';
const parts = (page: Page) => ({
  bar: page.getByRole('combobox', { name: LABEL }),
  answers: page.getByRole('listbox', { name: 'Answers' }).getByRole('option'),
  status: page.locator('[data-search]:visible [role=status]'),
});

/** @returns a list that fills with the URLs that a page requests. */
function requestsOf(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
}

declare global {
  interface Window {
    /** The page's cumulative layout shift. */
    layoutShift: number;
  }
}

test('typing "transference" shows the question, the guide and the glossary entry', async ({
  page,
}) => {
  await page.goto('/guides');
  const { bar, answers, status } = parts(page);
  await bar.click();
  await page.keyboard.type('transference');
  await expect(answers.filter({ hasText: 'Glossary' }).first()).toBeVisible();
  await expect(answers.filter({ hasText: 'Guide' }).first()).toBeVisible();
  await expect(answers.filter({ hasText: 'Question' }).first()).toBeVisible();
  await expect(status).toHaveText(/^\d+ answers$/);
});

test('the keyboard alone finds an answer and opens it at the right heading', async ({ page }) => {
  await page.goto('/about');
  const { bar, answers } = parts(page);
  await page.keyboard.press('Control+k');
  await expect(bar).toBeFocused();
  await page.keyboard.type('countertransference');
  await expect(answers.first()).toBeVisible();
  await expect(bar).toHaveAttribute('aria-expanded', 'true');
  const glossary = answers.and(page.locator('[href="/glossary#countertransference"]'));
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await glossary.getAttribute('aria-selected')) === 'true') break;
  }
  expect(await bar.getAttribute('aria-activedescendant')).toBe(await glossary.getAttribute('id'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/glossary#countertransference');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Countertransference' }),
  ).toBeInViewport();
});

test('it works without the bundle, and no request contains the query', async ({ page }) => {
  const urls = requestsOf(page);
  await page.goto('/guides/gifts');
  const { bar, answers } = parts(page);
  await bar.click();
  await page.keyboard.type('shrink dumped me');
  await expect(answers.first()).toContainText('When your therapist drops you');
  expect(urls.filter((url) => /\/main\.[^/]*\.js/.test(url))).toEqual([]);
  expect(urls.filter((url) => /shrink|dump/.test(url))).toEqual([]);
  expect(page.url()).not.toContain('shrink');
});

test('Escape closes the list, then clears the bar', async ({ page }) => {
  await page.goto('/guides');
  const { bar, answers } = parts(page);
  await bar.click();
  await page.keyboard.type('gift');
  await expect(answers.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(answers.first()).toBeHidden();
  await expect(bar).toHaveValue('gift');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveValue('');
});

test('answers that arrive after Escape do not reopen the list', async ({ page }) => {
  const { bar, answers } = parts(page);
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let first = '';
  await page.route('**/search-index/*/page-*.json', async (route) => {
    first ||= route.request().url();
    if (route.request().url() !== first) await held;
    await route.continue();
  });
  await page.goto('/guides');
  await bar.fill('gift');
  await expect(answers.first()).toBeVisible();
  await page.keyboard.press('Escape');
  const rest = page.waitForResponse((response) => response.url().includes('/page-'));
  release?.();
  await rest;
  await page.waitForTimeout(300);
  await expect(answers.first()).toBeHidden();
  await expect(bar).toHaveValue('gift');
});

test('the home page has a search bar of its own, and the query is not added to the URL', async ({
  page,
}) => {
  await openHydrated(page, '/');
  const { bar, answers } = parts(page);
  await bar.click();
  await page.keyboard.type('wedding');
  await expect(answers.first()).toBeVisible();
  await expect(page).toHaveURL('/');
});

test('a cry for help brings the link to help before all answers', async ({ page }) => {
  await page.goto('/faq');
  const { bar, answers } = parts(page);
  await bar.click();
  await page.keyboard.type('i want to kill myself');
  await expect(answers.first()).toHaveAttribute('href', '/where-to-turn#talk-now');
  await bar.fill('he raped me');
  await expect(answers.first()).toHaveAttribute('href', '/where-to-turn#harmed');
  await bar.fill('can my husband see i was on this page');
  await expect(answers.first()).toHaveAttribute('href', '/where-to-turn#shared-device');
});

test('a query in Spanish brings a line in Spanish, and help in Spanish', async ({ page }) => {
  await page.goto('/faq');
  const { bar, answers } = parts(page);
  // cspell:disable
  const note = page.locator('.search__note[lang=es]');
  await bar.fill('puedo abrazar a mi terapeuta');
  await expect(note.locator('a')).toHaveAttribute('href', '/where-to-turn');
  await bar.fill('mi novio me pega');
  await expect(answers.first()).toHaveAttribute('href', '/where-to-turn#danger');
  await expect(answers.first()).toHaveAttribute('lang', 'es');
  // cspell:enable
  await expect(note).toHaveCount(1);
  await bar.fill('can i hug my therapist');
  await expect(note).toHaveCount(0);
});

test('it says when nothing is found, with links to go on', async ({ page }) => {
  await page.goto('/faq');
  const { bar, answers, status } = parts(page);
  await bar.click();
  await page.keyboard.type('xyzzy');
  await expect(status).toHaveText('Nothing found for these words.');
  await expect(answers).toHaveCount(0);
  await expect(page.locator('[data-search] a[href="/a-z"]')).toBeVisible();
  await expect(page.locator('[data-search] a[href="/where-to-turn"]')).toBeVisible();
});

test('it says when the index cannot be loaded, and tries again', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto('/faq');
  const { bar, answers, status } = parts(page);
  await bar.click();
  await page.keyboard.type('gift');
  await expect(status).toHaveText('The search could not be loaded.');
  await expect(page.locator('[data-search] a[href="/a-z"]')).toBeVisible();
  await page.unroute('**/search-index/**');
  await page.keyboard.type('s');
  await expect(answers.first()).toBeVisible();
});

test('it says when the search script cannot be loaded', async ({ page }) => {
  await page.route('**/assets/js/search.*', (route) => route.abort());
  await page.goto('/faq');
  await parts(page).bar.click();
  await expect(page.locator('#search-failed')).toContainText('could not be loaded');
  await expect(page.locator('#search-failed a')).toHaveAttribute('href', '/a-z');
});

test('pasted markup stays text, and a very long query works', async ({ page }) => {
  await page.goto('/faq');
  const { bar, answers, status } = parts(page);
  await bar.click();
  await bar.fill('<img src=x onerror="document.title=1"> gift');
  await expect(answers.first()).toBeVisible();
  await expect(page.locator('[data-search] img')).toHaveCount(0);
  await bar.fill('gift (.*)+ \u0000 🙂 שלום '.repeat(400));
  await expect(answers.first()).toBeVisible();
  await expect(status).toHaveText(/answers/);
});

test('fast typing ends with the answers to the last query', async ({ page }) => {
  await page.goto('/faq');
  const { bar, answers } = parts(page);
  await bar.click();
  for (const text of ['gift', 'wedding', 'hug', 'sliding scale']) await bar.fill(text);
  await expect(answers.first()).toContainText(/scale/i);
  await page.waitForTimeout(500);
  await expect(answers.first()).toContainText(/scale/i);
});

test('the open list is accessible, at 320 px too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/faq');
  const { bar, answers } = parts(page);
  await bar.click();
  await page.keyboard.type('suicidal and no money');
  await expect(answers.first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test.describe('the search page', () => {
  test('keeps the query in the hash, which no server sees', async ({ page }) => {
    await page.goto('/faq');
    const { bar, answers } = parts(page);
    await bar.click();
    await page.keyboard.type('my boss');
    await expect(answers.first()).toBeVisible();
    await page.getByRole('link', { name: 'All answers on one page' }).click();
    await expect(page).toHaveURL('/search#q=my%20boss');
    const main = page.getByRole('main');
    await expect(main.getByRole('status')).toHaveText(/answers/);
    await expect(main.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await main.getByRole('searchbox').fill('wedding');
    await expect(page).toHaveURL('/search#q=wedding');
    await expect(main.getByRole('link', { name: /Weddings/ }).first()).toBeVisible();
  });

  test('shifts no layout when answers arrive', async ({ page }) => {
    await page.addInitScript(() => {
      window.layoutShift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          window.layoutShift += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/search#q=gifts');
    await expect(page.getByText(/^\d+ answers$/)).toBeVisible();
    expect(await page.evaluate(() => window.layoutShift)).toBeLessThan(0.01);
  });

  test('accepts links with "?q=", and malformed ones', async ({ page }) => {
    await page.goto('/search?q=hug');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/answers/);
    await page.goto('/search#q=%E0%A4%A');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
