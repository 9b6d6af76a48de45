import * as z from 'zod';
import type { AnswerPlace } from '../../content/answers';
import { SCHEMA_VERSION } from '../../reference/schema';

/** Fewest other ways of asking that an answer carries. */
export const FEWEST_ASKED = 5;

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id. Use lower-case words joined by hyphens');

/** One answer of a page: the page as a whole (`id: page`) or the heading with this id. */
export const askedAnswerSchema = z.strictObject({
  id,
  topics: z.array(id).min(1).max(3).describe('What it really answers, best first'),
  asked: z
    .array(z.string().trim().min(3))
    .min(FEWEST_ASKED, `has too few entries; it takes ${FEWEST_ASKED}`)
    .describe('Other ways in which people ask it, in their words; for the search, never shown'),
});

/** The other ways of asking for one page: `docs/_data/asked/faq/friendship.yaml`. */
export const askedFileSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  page: z.string().regex(/^\/[a-z0-9/-]+$/, 'is not an address of this site'),
  answers: z.array(askedAnswerSchema).min(1),
});
export type AskedFile = z.infer<typeof askedFileSchema>;

/** What is wrong between the answers of the site and the ways of asking. */
export interface AskedGap {
  answer: AnswerPlace;
  problem: string;
  fix: string;
}

const FIXES = {
  missing: `Add it to the file of its page in docs/_data/asked, with its topics and at least ${FEWEST_ASKED} ways to ask it.`,
  left: 'If the answer has moved or has another id, change the entry along with it. If it is gone, take the entry out.',
  topic: 'Name a topic of docs/_data/topics.yaml.',
  twice: 'Keep it where it is answered best, and take it out or word it anew here.',
};

/**
 * Holds the ways of asking against the answers there are.
 * @param files every file of ways of asking.
 * @param answers every answer that must have some.
 * @param topics ids of the topics there are.
 * @returns answers without any, ways of asking without an answer, unknown topics, and phrases that
 *   stand twice (the search could not tell which answer is meant).
 */
export function askedGaps(
  files: readonly AskedFile[],
  answers: readonly AnswerPlace[],
  topics: readonly string[],
): AskedGap[] {
  const entries = files.flatMap(({ page, answers: given }) =>
    given.map((entry) => ({ page, ...entry })),
  );
  const has = (list: readonly AnswerPlace[], { page, id: wanted }: AnswerPlace) =>
    list.some((other) => other.page === page && other.id === wanted);
  const seen = new Map<string, string>();
  return [
    ...answers
      .filter((answer) => !has(entries, answer))
      .map((answer) => ({
        answer,
        problem: 'carries no other ways of asking',
        fix: FIXES.missing,
      })),
    ...entries.flatMap(({ page, id: entryId, topics: named, asked }) => {
      const answer = { page, id: entryId };
      const unknown = named.filter((topic) => !topics.includes(topic));
      const twice = asked.flatMap((phrase) => {
        const key = phrase.toLowerCase();
        const earlier = seen.get(key);
        seen.set(key, `${page}#${entryId}`);
        if (!earlier) return [];
        return [{ answer, problem: `"${phrase}" stands at ${earlier} already`, fix: FIXES.twice }];
      });
      return [
        ...(has(answers, answer)
          ? []
          : [{ answer, problem: 'is no answer of the site', fix: FIXES.left }]),
        ...unknown.map((topic) => ({
          answer,
          problem: `names the topic "${topic}", which is not there`,
          fix: FIXES.topic,
        })),
        ...twice,
      ];
    }),
  ];
}
