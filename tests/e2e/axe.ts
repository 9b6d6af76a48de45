import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose answer can change with the colors alone. */
const COLORS = ['color-contrast', 'link-in-text-block'];

/** Waits until no color is on its way from one mode to the other: that is no color of ours. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** @returns the rules of axe that a page breaks, each with the first place. */
export async function violations(
  page: Page,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  await settled(page);
  // Without frames of other origins there is nothing to gather in a page of its own: twice as fast.
  const found = await choose(new AxeBuilder({ page }).setLegacyMode(true)).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** All of WCAG 2.2 AA that a machine can check. */
export const whole = (axe: AxeBuilder) => axe.withTags(WCAG);
/** What a change of colors can break. */
export const colors = (axe: AxeBuilder) => axe.withRules(COLORS);
