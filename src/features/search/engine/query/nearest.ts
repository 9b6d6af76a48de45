import type { Lexicon } from '../lexicon';
import type { QueryWord } from './parse';
import type { Wanted } from './wanted';

/** Shortest beginning that two words must share to be taken for near. */
const SHORTEST_BEGINNING = 3;
const MOST = 6;

/**
 * For words that stand nowhere, not even with slips: the forms that begin like them.
 * @returns what to look for instead; nothing if no form begins like any of them.
 */
export function nearestTo(words: readonly QueryWord[], lexicons: readonly Lexicon[]): Wanted[] {
  return words.flatMap(({ form }) => {
    for (let length = form.length - 1; length >= SHORTEST_BEGINNING; length -= 1) {
      const beginning = form.slice(0, length);
      const found = lexicons.flatMap((lexicon) => lexicon.startingWith(beginning)).slice(0, MOST);
      if (found.length > 0) {
        const forms = new Map(found.map((one) => [one, length / form.length]));
        return [{ forms, spread: 0, asked: 0 }];
      }
    }
    return [];
  });
}
