import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose result can change with the colors alone. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** Selects all rules of WCAG 2.2 AA. */
export const allRules = (axe: AxeBuilder) => axe.withTags(WCAG_TAGS);
/** Selects the rules that a change of the color mode can break. */
export const colorRules = (axe: AxeBuilder) => axe.withRules(COLOR_RULES);

/** Selects the rules that a change of the layout can break. */
export const layoutRules = (axe: AxeBuilder) => allRules(axe).disableRules(COLOR_RULES);

/** @returns the rules of axe that a page violates, each with the HTML of the first element. */
export async function violations(
  page: Page,
  select: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  // Colors in the middle of a transition belong to neither color mode.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  // Legacy mode opens no second page to collect the results of frames: twice as fast.
  const results = await select(new AxeBuilder({ page }).setLegacyMode(true)).analyze();
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
