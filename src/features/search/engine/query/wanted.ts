import type { Catalog } from '../catalog';
import type { Lexicon, WordEntry } from '../lexicon';
import { EVERYWHERE } from '../weights';
import type { QueryWord } from './parse';
import { meantBy } from './typos';

/** A word that is looked for. */
export interface Wanted {
  /** The forms that count as it, each with how much it does (0 to 1). */
  forms: ReadonlyMap<string, number>;
  /**
   * In how many answers, and in how many ways of asking, the word stands at least: what stands for
   * a common word tells no more than the word itself, however rare it is.
   */
  spread: number;
  asked: number;
}

/** How much a form counts that is not the very word. */
const WEIGHT = { near: 0.5, begun: 0.7, maybeBegun: 0.6, oneSlip: 0.7, twoSlips: 0.55 } as const;
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
  const entryOf = (form: string) => lexicons.map((part) => part.find(form)).find(Boolean);
  return words.flatMap(({ word, form, unfinished }) => {
    const forms = new Map<string, number>();
    const add = (candidate: string, weight: number) => {
      const one = catalog.stems.get(candidate) ?? candidate;
      if (entryOf(one)) forms.set(one, Math.max(weight, forms.get(one) ?? 0));
    };
    add(form, 1);
    const own = entryOf(form);
    for (const other of catalog.near.get(form) ?? []) add(other, WEIGHT.near);
    if (unfinished) {
      const weight = own ? WEIGHT.maybeBegun : WEIGHT.begun;
      for (const begun of begunWith(word, catalog, lexicons)) add(begun, weight);
    }
    if (forms.size === 0) {
      for (const { form: meant, slips } of meantBy(form, formsIn(catalog, lexicons))) {
        add(meant, slips > 1 ? WEIGHT.twoSlips : WEIGHT.oneSlip);
      }
    }
    if (forms.size === 0) return [];
    // A word that stands nowhere itself is as common as all that it may mean together.
    const counted = own ? [own] : [...forms.keys()].flatMap((one) => entryOf(one) ?? []);
    return [
      {
        forms,
        spread: counted.reduce((sum, { spread }) => sum + spread, 0),
        asked: counted.reduce((sum, entry) => sum + askedSpread(entry, catalog), 0),
      },
    ];
  });
}

/** Words in no way of asking are either rare, or so common that the index leaves them out there. */
function askedSpread({ phrases, spread }: WordEntry, catalog: Catalog): number {
  if (phrases.length > 0) return phrases.length;
  return spread > EVERYWHERE * catalog.answers ? catalog.phrases : 0;
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
