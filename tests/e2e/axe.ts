import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose result can change with the colors alone. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** All rules of WCAG 2.2 AA. */
const ALL_RULES: RunOptions = { runOnly: WCAG_TAGS };
/** The rules that a change of the color mode can break. */
export const RULES_OF_COLORS: RunOptions = { runOnly: COLOR_RULES };
/** The rules that a change of the layout can break. */
export const RULES_OF_LAYOUT: RunOptions = {
  runOnly: WCAG_TAGS,
  rules: Object.fromEntries(COLOR_RULES.map((id) => [id, { enabled: false }])),
};

/**
 * Runs axe in a page. It does not look into frames: embeds have tests of their own.
 * @param within selector of the part that is checked, if it is not the whole page.
 * @returns the rules that the page violates, each with the HTML of the first element.
 */
export async function violations(
  page: Page,
  rules: RunOptions = ALL_RULES,
  within = 'html',
): Promise<string[]> {
  await page.evaluate(async () => {
    // Colors in the middle of a transition belong to neither color mode.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const isLoaded = await page.evaluate(() => 'axe' in window);
  if (!isLoaded) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ([selector, options]) => {
      // The script above has set it.
      const inPage = Reflect.get(window, 'axe') as typeof axe;
      const results = await inPage.run(selector, options);
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    // What passes is not described: on a long page that takes half of the time.
    [within, { ...rules, resultTypes: ['violations'], iframes: false }] satisfies [
      string,
      RunOptions,
    ],
  );
  return found;
}
