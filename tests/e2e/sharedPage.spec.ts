import { expect } from '@playwright/test';
import { test } from './sharedPage';

// In one worker, one after the other.
test.describe.configure({ mode: 'serial' });

test('a test may change the page, its context and what is stored', async ({ page, context }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'left', true);
  });
  await page.route('**/main.*.js', (route) => route.abort());
  await page.goto('/guides/gifts');
  await page.evaluate(() => {
    localStorage.setItem('left', '1');
    sessionStorage.setItem('left', '1');
    document.cookie = 'left=1';
    window.name = 'left';
  });
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.setViewportSize({ width: 390, height: 844 });
  await context.grantPermissions(['clipboard-read']);
  await context.newPage();
  await context.setOffline(true);
});

test('the next test finds nothing of it', async ({ page, context }) => {
  await page.goto('/guides/gifts');
  await page.keyboard.press('Shift');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  const found = await page.evaluate(async () => ({
    ofInitScript: Reflect.has(window, 'left'),
    stored: [localStorage.length, sessionStorage.length, document.cookie, window.name],
    isPrint: matchMedia('print').matches,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    width: innerWidth,
    clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName }))
      .state,
  }));
  expect(found).toEqual({
    ofInitScript: false,
    stored: [0, 0, '', ''],
    isPrint: false,
    isDark: false,
    width: 1280,
    clipboard: 'prompt',
  });
  expect(context.pages()).toHaveLength(1);
});
