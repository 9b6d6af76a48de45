import type { AnswerPage } from './answer';
import type { ApiPages } from '../ethics/api/schemas';
import type { AnswerKind } from './kinds';

/** A page, FAQ question or glossary term, as `pages.json` lists it for others. */
export type ListedAnswer = ApiPages[number];

/** Kinds whose answers are listed one by one, beside their page. */
const LISTED: readonly AnswerKind[] = ['question', 'term'];

/**
 * @param pages every page with its answers.
 * @param of what a page as a whole is: its kind and its topics.
 * @returns every page, and after it each of its questions or terms.
 */
export function listPages(
  pages: readonly AnswerPage[],
  of: (page: AnswerPage) => { kind: AnswerKind; topics: readonly string[] },
): ListedAnswer[] {
  return pages.flatMap((page) => [
    { url: page.url, title: page.title, kind: of(page).kind, topics: [...of(page).topics] },
    ...page.answers
      .filter(({ kind, url }) => LISTED.includes(kind) && url.includes('#'))
      .map(({ url, title, kind, topics }) => ({ url, title, kind, topics: [...topics] })),
  ]);
}
