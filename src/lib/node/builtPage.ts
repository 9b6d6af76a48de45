import { load, type CheerioAPI } from 'cheerio';

/** What is on a page and no answer: controls, definitions shown on hover, facts of the page. */
const ASIDE = '[role=tooltip], .hash-link, aside, figure, form, nav, .theme-doc-toc-mobile, svg';

/** Where a page says when it was reviewed (the component PageFacts). */
const REVIEW = 'aside[aria-label="About this page"] time';

export type Selection = ReturnType<CheerioAPI>;

/**
 * Reads a built page.
 * @param withTables whether its tables are part of what it says.
 * @returns what its article says, without what stands aside from its words, and the day of its last
 *   review, where it states one.
 */
export function bodyOf(
  html: string,
  { withTables = false } = {},
): { $: CheerioAPI; body: Selection; reviewed?: string } {
  const $ = load(html);
  const body = $('article .markdown, article [itemprop=articleBody]').first();
  const reviewed = body.find(REVIEW).first().attr('datetime');
  body.find(ASIDE).remove();
  if (!withTables) body.find('table').remove();
  return { $, body, ...(reviewed ? { reviewed } : {}) };
}

/** @returns the elements of a page's body before its first heading. */
export function leadOf(body: Selection): Selection {
  return body.children().first().nextUntil('h2, h3').addBack().not('header, h1, h2, h3');
}

/** @returns the elements below a heading, up to the next one. */
export function sectionOf(heading: Selection): Selection {
  return heading.nextUntil('h1, h2, h3');
}
