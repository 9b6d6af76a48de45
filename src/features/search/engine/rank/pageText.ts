import type { FoundPage } from '../found';
import type { Lexicon } from '../lexicon';
import type { OpenIndex } from '../openIndex';
import { rarity } from '../weights';
import type { AnswerKind } from '../kinds';
import type { Wanted } from '../query/wanted';
import type { ChosenPage } from './choose';
import { excerptOf, piecesOf } from './excerpt';

/** Below this share of the most telling word's worth a word is not marked: "therapist" is everywhere. */
const MARKED_FROM = 0.35;

/** @returns how telling each form is that was looked for; those that tell next to nothing are out. */
export function tellingForms(
  wanted: readonly Wanted[],
  answers: number,
  lexicons: readonly Lexicon[],
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { forms, spread } of wanted) {
    for (const [form, weight] of forms) {
      const entry = lexicons.map((lexicon) => lexicon.find(form)).find(Boolean);
      const worth = weight * rarity(answers, Math.max(spread, entry?.spread ?? answers));
      weights.set(form, Math.max(worth, weights.get(form) ?? 0));
    }
  }
  const least = MARKED_FROM * Math.max(0, ...weights.values());
  return new Map([...weights].filter(([, worth]) => worth >= least));
}

/**
 * Loads the text of a page and shows the answers on it that were chosen.
 * @param weights forms to mark, and how telling each is.
 * @throws if the text cannot be loaded.
 */
export async function pageText(
  index: OpenIndex,
  { page, answers }: ChosenPage,
  weights: ReadonlyMap<string, number>,
): Promise<FoundPage> {
  const { catalog, formOf } = index;
  const part = await index.page(page);
  const first = catalog.firstOf[page] ?? 0;
  return {
    url: part.url,
    title: part.title,
    answers: answers.flatMap((answer) => {
      const entry = part.answers[answer - first];
      if (!entry) return [];
      const [anchor, title, kind, body] = entry;
      return [
        {
          url: part.url + anchor,
          // Written by our own build from ANSWER_KINDS.
          kind: kind as AnswerKind,
          title: piecesOf(title, weights, formOf),
          excerpt: excerptOf(body, weights, formOf),
        },
      ];
    }),
  };
}
