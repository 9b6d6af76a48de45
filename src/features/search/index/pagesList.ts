import * as z from 'zod';
import { topicSchema } from '../../reference/schema';
import { ANSWER_KINDS, type AnswerKind, type AnswerPage } from '../engine/answer';

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

/** An entry of `pages.json`. */
export type ListedPage = z.infer<typeof apiPagesSchema>[number];

/** Kinds whose answers are listed one by one, after their page. */
const LISTED_KINDS: readonly AnswerKind[] = ['question', 'term'];

/**
 * @param of returns the kind and the topics of a page as a whole.
 * @returns every page, each followed by its questions or terms.
 */
export function listPages(
  pages: readonly AnswerPage[],
  of: (page: AnswerPage) => { kind: AnswerKind; topics: readonly string[] },
): ListedPage[] {
  return pages.flatMap((page) => [
    { url: page.url, title: page.title, kind: of(page).kind, topics: [...of(page).topics] },
    ...page.answers
      .filter(({ kind, url }) => LISTED_KINDS.includes(kind) && url.includes('#'))
      .map(({ url, title, kind, topics }) => ({ url, title, kind, topics: [...topics] })),
  ]);
}
