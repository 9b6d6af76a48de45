import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { sitemap } from '../site/build';
import { openReady } from './ready';
import { watch } from './watch';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose answer can change with the colors alone. */
const COLORS = ['color-contrast', 'link-in-text-block'];

/** Waits until no color is on its way from one mode to the other: that is no color of ours. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  await settled(page);
  // Without frames of other origins there is nothing to gather in a page of its own: twice as fast.
  const found = await choose(new AxeBuilder({ page }).setLegacyMode(true)).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const whole = (axe: AxeBuilder) => axe.withTags(WCAG);
const colors = (axe: AxeBuilder) => axe.withRules(COLORS);

/** @returns what a page has stored in the browser. */
async function keptBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
}

/**
 * One visit an address: WCAG 2.2 AA in light and dark, the width of a small phone, and privacy. The
 * pages are served under the policy that they are published with.
 */
for (const address of [...sitemap(), '/search']) {
  test(`${address} is accessible in light and dark, and fits 320 px`, async ({ page }) => {
    const { errors, foreign } = watch(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openReady(page, address);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await violations(page, whole), 'light').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(page, colors), 'dark').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page, whole), 'dark, 320 px').toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'scrolls sideways').toBeLessThanOrEqual(320);
    expect(errors, 'errors in the console, a breach of the policy among them').toEqual([]);
    expect(foreign, 'asks other sites').toEqual([]);
    expect(await page.context().cookies(), 'sets cookies').toEqual([]);
    expect(await keptBy(page), 'keeps something on the device').toEqual([]);
  });
}
