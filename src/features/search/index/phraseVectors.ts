import { EVERYWHERE, rarity } from '../engine/weights';

/** A way of asking as the index knows it. */
export interface PhraseVector {
  /** Its most telling forms, in no order. */
  forms: readonly string[];
  /** The length of the vector of their rarities. */
  norm: number;
}

/** A way of asking is known by so many of its rarest forms; more make long stories no clearer. */
const TELLING = 6;

/**
 * Turns ways of asking into vectors.
 * @param phrases of each answer, its ways of asking.
 * @param formsOf the forms of a way of asking.
 * @returns the vectors, in the same order.
 */
export function phraseVectors(
  phrases: readonly (readonly string[])[],
  formsOf: (phrase: string) => readonly string[],
): PhraseVector[][] {
  const all = phrases.map((some) => some.map((phrase) => [...new Set(formsOf(phrase))]));
  const having = new Map<string, number>();
  for (const forms of all.flat()) {
    for (const form of forms) having.set(form, (having.get(form) ?? 0) + 1);
  }
  const total = all.flat().length;
  const count = (form: string) => having.get(form) ?? 0;
  // In a small index a share means nothing: there even a word said twice is everywhere.
  const most = Math.max(EVERYWHERE * total, 20);
  return all.map((some) =>
    some.map((forms) => {
      const telling = forms
        .filter((form) => count(form) <= most)
        .sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))
        .slice(0, TELLING);
      const norm = Math.hypot(...telling.map((form) => rarity(total, count(form))));
      return { forms: telling, norm };
    }),
  );
}
