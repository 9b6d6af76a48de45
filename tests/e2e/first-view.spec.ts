import { expect, test, type Page } from '@playwright/test';

/** Counts the scripts that a page asks for. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request.url());
  });
  return asked;
}

test('a page opens without a script file, and brings them at the first key', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto('/guides/transference', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  expect(scripts.length).toBeGreaterThan(0);
});

test('the mobile menu opens at the first tap', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto('/guides/transference');
  await page.getByRole('button', { name: 'Toggle navigation bar' }).tap();
  await expect(page.locator('.navbar-sidebar')).toBeVisible();
  await context.close();
});

test('the color mode changes at the first click', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/guides/transference');
  await page.getByRole('button', { name: /switch between dark and light/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('what is typed into the search before its script has come is kept', async ({ page }) => {
  await page.route('**/search.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/guides/transference');
  const bar = page.getByRole('combobox');
  await bar.click();
  await page.keyboard.type('wedding');
  await expect(page.getByRole('option').first()).toBeVisible({ timeout: 15_000 });
  await expect(bar).toHaveValue('wedding');
});

test('the search goes on when the bundle takes over', async ({ page }) => {
  await page.goto('/guides/transference');
  const bar = page.getByRole('combobox');
  await bar.click();
  await page.keyboard.type('wedd');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: /switch between dark and light/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await expect(bar).toHaveValue('wedd');
  await bar.click();
  await page.keyboard.type('ing');
  await expect(page.getByRole('option').first()).toContainText(/wedding/i);
});

test('a first click on a link is a plain visit', async ({ page }) => {
  await page.goto('/guides');
  await page
    .getByRole('article')
    .getByRole('link', { name: /one-sided/i })
    .first()
    .click();
  await expect(page).toHaveURL('/guides/one-sidedness');
});

test('scripts that fail to load are told of, and the page stays readable', async ({ page }) => {
  await page.route('**/assets/js/**', (route) => route.abort());
  await page.goto('/guides/transference');
  await page.keyboard.press('Tab');
  await expect(page.locator('#page-failed')).toContainText('could not be loaded');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without JavaScript nothing on the first page is dead', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText('The search needs JavaScript.')).toBeVisible();
  await expect(page.locator('input:visible, button:visible, select:visible')).toHaveCount(0);
  await context.close();
});
