import type { Catalog } from '../index/catalog';
import type { Lexicon } from '../index/lexicon';
import type { QueryWord } from './parse';
import { meantBy } from './typos';

/** A word that is looked for: the forms that count as it, each with how much it does (0 to 1). */
export interface Wanted {
  forms: ReadonlyMap<string, number>;
}

/** How much a form counts that is not the very word. */
const WEIGHT = { near: 0.5, begun: 0.7, oneSlip: 0.7, twoSlips: 0.55 } as const;
/** Most forms that a begun word may become. */
const MOST_BEGUN = 24;
/** Longest ending that may stand between a begun word and its stem: "transferenc" and "transfer". */
const LONGEST_ENDING = 5;

/**
 * Finds what the words of a query stand for in the index.
 * @param words the query's words.
 * @param lexicons the parts of the index in which they may stand.
 * @returns one entry for each word that leads anywhere.
 */
export function wantedBy(
  words: readonly QueryWord[],
  catalog: Catalog,
  lexicons: readonly Lexicon[],
): Wanted[] {
  const isKnown = (form: string) => lexicons.some((lexicon) => lexicon.find(form));
  return words.flatMap(({ word, form, unfinished }) => {
    const forms = new Map<string, number>();
    const add = (candidate: string, weight: number) => {
      const one = catalog.stems.get(candidate) ?? candidate;
      if (isKnown(one)) forms.set(one, Math.max(weight, forms.get(one) ?? 0));
    };
    add(form, 1);
    for (const other of catalog.near.get(form) ?? []) add(other, WEIGHT.near);
    if (unfinished)
      for (const begun of begunWith(word, catalog, lexicons)) add(begun, WEIGHT.begun);
    if (forms.size === 0) {
      for (const { form: meant, slips } of meantBy(form, formsIn(catalog, lexicons))) {
        add(meant, slips > 1 ? WEIGHT.twoSlips : WEIGHT.oneSlip);
      }
    }
    return forms.size > 0 ? [{ forms }] : [];
  });
}

function* formsIn(catalog: Catalog, lexicons: readonly Lexicon[]): Iterable<string> {
  for (const lexicon of lexicons) yield* lexicon.words;
  yield* catalog.stems.keys();
}

/** @returns forms that a word may become as it is typed on, or of which it is an ending too long. */
function begunWith(word: string, catalog: Catalog, lexicons: readonly Lexicon[]): string[] {
  if (word.length < 2) return [];
  const going = [
    ...lexicons.flatMap((lexicon) => lexicon.startingWith(word)),
    ...[...catalog.stems.keys()].filter((stem) => stem.startsWith(word)),
  ].slice(0, MOST_BEGUN);
  const shorter = Array.from({ length: LONGEST_ENDING }, (_, cut) => word.slice(0, -1 - cut));
  const stem = shorter.find(
    (candidate) =>
      candidate.length > 3 && lexicons.some((lexicon) => lexicon.find(candidate) !== undefined),
  );
  return stem === undefined ? going : [...going, stem];
}
