import { decodeNumbers } from './numbers';
import type { WordsPart } from './parts';

/** Where a word stands. The lists run along one another. */
export interface WordEntry {
  form: string;
  /** In how many answers it stands, those included in which it is only said in passing. */
  spread: number;
  /** Answers that have it, rising. */
  answers: Uint32Array;
  /** Level of each, from 0 to 2. */
  levels: Uint8Array;
  /** How many ways of asking of each have it. */
  phraseCounts: Uint16Array;
  /** Those ways of asking, each counted from its answer's first, answer by answer. */
  phrases: Uint32Array;
}

/** The words of one part, in order. */
export interface Lexicon {
  words: readonly string[];
  /** @returns where a form stands; undefined if the part doesn't have it. */
  find(form: string): WordEntry | undefined;
  /** @returns the forms that begin like this, in order. */
  startingWith(beginning: string): readonly string[];
}

/** Reads a part of the words. @throws if it is broken. */
export function readWords(part: WordsPart): Lexicon {
  const words = part.words === '' ? [] : part.words.split('\n');
  const counts = decodeNumbers(part.counts);
  const passing = decodeNumbers(part.passing);
  const gaps = decodeNumbers(part.answers);
  const levels = decodeNumbers(part.levels);
  const phraseCounts = decodeNumbers(part.phraseCounts);
  const phraseGaps = decodeNumbers(part.phrases);
  if (counts.length !== words.length || gaps.length !== levels.length) {
    throw new Error('The search index is broken: its lists have different lengths.');
  }

  const entries = new Map<string, WordEntry>();
  let at = 0;
  let asked = 0;
  let phrase = 0;
  words.forEach((form, number) => {
    const count = counts[number] ?? 0;
    const entry: WordEntry = {
      form,
      spread: count + (passing[number] ?? 0),
      answers: new Uint32Array(count),
      levels: new Uint8Array(count),
      phraseCounts: new Uint16Array(count),
      phrases: phraseGaps,
    };
    const firstPhrase = phrase;
    let answer = -1;
    for (let place = 0; place < count; place += 1, at += 1) {
      answer += 1 + (gaps[at] ?? 0);
      const level = levels[at] ?? 0;
      entry.answers[place] = answer;
      entry.levels[place] = level >> 1;
      if (level % 2 === 0) continue;
      const those = phraseCounts[asked] ?? 0;
      asked += 1;
      entry.phraseCounts[place] = those;
      // In place, gap by gap: what is read once is never read as a gap again.
      let last = -1;
      for (let nth = 0; nth < those; nth += 1, phrase += 1) {
        last += 1 + (phraseGaps[phrase] ?? 0);
        phraseGaps[phrase] = last;
      }
    }
    entry.phrases = phraseGaps.subarray(firstPhrase, phrase);
    entries.set(form, entry);
  });

  return {
    words,
    find: (form) => entries.get(form),
    startingWith: (beginning) => {
      const start = firstNotBefore(words, beginning);
      let end = start;
      while (words[end]?.startsWith(beginning)) end += 1;
      return words.slice(start, end);
    },
  };
}

/** @returns place of the first word that doesn't come before this one; all are in order. */
export function firstNotBefore(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
