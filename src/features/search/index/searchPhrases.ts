import * as z from 'zod';
import type { AnswerPlace } from '../../content/answers';
import { idSchema } from '../../../lib/data/fields';

/** Fewest search phrases that an answer has. */
const FEWEST_PHRASES = 5;

/** The answer that is a page as a whole. */
const WHOLE_PAGE = 'page';

/** The search phrases of one answer of a page. */
const answerPhrasesSchema = z
  .strictObject({
    id: idSchema.describe(
      `Id of a heading of the page, or "${WHOLE_PAGE}" for the page as a whole`,
    ),
    topics: z
      .array(idSchema)
      .min(1)
      .max(3)
      .optional()
      .describe(
        `What it really answers, best first. For "${WHOLE_PAGE}" leave it out: the front matter of the page says it`,
      ),
    phrases: z
      .array(z.string().trim().min(3))
      .min(FEWEST_PHRASES, `has too few entries; it takes ${FEWEST_PHRASES}`)
      .describe('What people type to find it, in their own words: used by the search, never shown'),
  })
  .refine(({ id, topics }) => id === WHOLE_PAGE || topics !== undefined, {
    path: ['topics'],
    error: 'is missing',
  });
export type AnswerPhrases = z.infer<typeof answerPhrasesSchema>;

/**
 * A file of search phrases. Its path is the address of its page:
 * `docs/_data/search-phrases/faq/friendship.yaml` belongs to `/faq/friendship`.
 */
export const searchPhrasesFileSchema = z.strictObject({
  answers: z.array(answerPhrasesSchema).min(1).describe('Every answer of the page'),
});

/** The search phrases of a page. */
export interface PagePhrases {
  /** Address of the page, from where its version starts. */
  page: string;
  answers: readonly AnswerPhrases[];
}

/** An answer whose search phrases are missing or wrong. */
export interface PhraseProblem {
  answer: AnswerPlace;
  problem: string;
  fix: string;
}

const FIXES = {
  missing: `Add it to the file of its page in docs/_data/search-phrases, with at least ${FEWEST_PHRASES} phrases.`,
  left: 'If the answer has moved or has a new id, change the entry too. If it is gone, remove the entry.',
  topic: 'Use the id of a topic in docs/_data/topics.yaml.',
  twice: 'Keep it where it is answered best. Remove or reword it here.',
  same: 'Remove one of the two: the search treats them as one.',
};

/**
 * Compares the search phrases with the answers of the site.
 * @param pages the search phrases of every page.
 * @param answers every answer that must have some.
 * @param topics ids of all topics.
 * @param sections every other heading, which may have some.
 * @param termsOf splits a phrase into its terms.
 * @returns answers without phrases, phrases without an answer, unknown topics, phrases that two
 *   answers have (the search could not tell which of them is meant), and phrases of one answer with
 *   the same terms.
 */
export function phraseProblems(
  pages: readonly PagePhrases[],
  answers: readonly AnswerPlace[],
  topics: readonly string[],
  sections: readonly AnswerPlace[] = [],
  termsOf: (phrase: string) => readonly string[] = (phrase) => [phrase],
): PhraseProblem[] {
  const entries = pages.flatMap(({ page, answers: given }) =>
    given.map((entry) => ({ page, ...entry })),
  );
  const has = (list: readonly AnswerPlace[], { page, id: wanted }: AnswerPlace) =>
    list.some((other) => other.page === page && other.id === wanted);
  const seen = new Map<string, string>();
  return [
    ...answers
      .filter((answer) => !has(entries, answer))
      .map((answer) => ({ answer, problem: 'has no search phrases', fix: FIXES.missing })),
    ...entries.flatMap(({ page, id, topics: named = [], phrases }) => {
      const answer = { page, id };
      const unknown = named.filter((topic) => !topics.includes(topic));
      const twice = phrases.flatMap((phrase) => {
        const key = phrase.toLowerCase();
        const earlier = seen.get(key);
        seen.set(key, `${page}#${id}`);
        if (!earlier) return [];
        const problem = `has the phrase "${phrase}", which ${earlier} has already`;
        return [{ answer, problem, fix: FIXES.twice }];
      });
      return [
        ...(has(answers, answer) || has(sections, answer)
          ? []
          : [{ answer, problem: 'is not an answer of the site', fix: FIXES.left }]),
        ...unknown.map((topic) => ({
          answer,
          problem: `names the topic "${topic}", which does not exist`,
          fix: FIXES.topic,
        })),
        ...twice,
        ...sameTerms(phrases, termsOf).map(([phrase, earlier]) => ({
          answer,
          problem: `has the phrases "${earlier}" and "${phrase}", which have the same words`,
          fix: FIXES.same,
        })),
      ];
    }),
  ];
}

/** @returns the phrases whose terms an earlier one has, no more and no fewer, each with that one. */
function sameTerms(
  phrases: readonly string[],
  termsOf: (phrase: string) => readonly string[],
): [phrase: string, earlier: string][] {
  const seen = new Map<string, string>();
  return phrases.flatMap((phrase): [string, string][] => {
    const key = [...new Set(termsOf(phrase))].sort().join(' ');
    const earlier = seen.get(key);
    if (earlier !== undefined) return [[phrase, earlier]];
    seen.set(key, phrase);
    return [];
  });
}
