import type { Page } from '@playwright/test';
import axe, { type ElementContext, type RunOptions } from 'axe-core';
import { OPENS_EVERY_PAGE } from './pages';

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
 * Lets axe parse each color once. It parses the background of every element behind every text, which
 * takes more than half of its time. Runs in the page.
 */
function parseEachColorOnce(): void {
  interface Color {
    r: number;
    g: number;
    b: number;
    alpha: number;
    parseString: (this: Color, text: string) => Color;
  }
  // axe's own types leave its color class out.
  const { commons } = Reflect.get(window, 'axe') as {
    commons: { color: { Color: { prototype: Color } } };
  };
  const { prototype } = commons.color.Color;
  const parse = prototype.parseString;
  const known = new Map<string, Pick<Color, 'r' | 'g' | 'b' | 'alpha'>>();
  prototype.parseString = function (text) {
    const color = known.get(text);
    if (color) return Object.assign(this, color);
    parse.call(this, text);
    known.set(text, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
    return this;
  };
}

/** What `npm test` leaves out: the middle of long lists. */
const REPEATED = 'data-axe-repeated';

/**
 * Marks the middle of each long list, table or article: what repeats there has been checked before.
 * `npm run test:all` checks all of it. Runs in the page.
 */
function markRepeated(attribute: string): void {
  const [longest, first, last] = [24, 12, 4];
  for (const parent of document.body.querySelectorAll('*')) {
    if (parent.childElementCount <= longest) continue;
    const children = [...parent.children];
    for (const name of new Set(children.map(({ localName }) => localName))) {
      const alike = children.filter(({ localName }) => localName === name);
      if (alike.length <= longest) continue;
      for (const one of alike.slice(first, -last)) one.setAttribute(attribute, '');
    }
  }
}

const SOURCE = `${axe.source};(${String(parseEachColorOnce)})()`;

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
  if (!OPENS_EVERY_PAGE) await page.evaluate(markRepeated, REPEATED);
  const isLoaded = await page.evaluate(() => 'axe' in window);
  if (!isLoaded) await page.evaluate(SOURCE);
  const found = await page.evaluate(
    async ([context, options]) => {
      // The script above has set it.
      const inPage = Reflect.get(window, 'axe') as typeof axe;
      const results = await inPage.run(context, options);
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    // What passes is not described: on a long page that takes half of the time.
    [
      { include: [[within]], exclude: [[`[${REPEATED}]`]] },
      { ...rules, resultTypes: ['violations'], iframes: false },
    ] satisfies [ElementContext, RunOptions],
  );
  return found;
}
