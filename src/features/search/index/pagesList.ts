import * as z from 'zod';
import { topicSchema } from '../../reference/schema';
import type { AnswerPage } from '../engine/answer';
import { ANSWER_KINDS, type AnswerKind } from '../engine/kinds';

/** `pages.json`: every page, FAQ question and glossary term. */
export const apiPagesSchema = z
  .array(
    z.strictObject({
      url: z.string().regex(/^\//).describe('Its address, with the anchor of a question or a term'),
      title: z.string().min(1),
      kind: z.enum(ANSWER_KINDS),
      topics: z.array(topicSchema.shape.id).max(3).describe('What it really answers, best first'),
    }),
  )
  .meta({ id: 'PagesList', title: 'pages.json' });
type ApiPages = z.infer<typeof apiPagesSchema>;

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
