import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Sentence } from './sentences';

/**
 * The reading grade of some sentences: the school year (US) in which most people can read them.
 * Source: the Flesch-Kincaid grade level (Kincaid et al., 1975), as the library computes it.
 * @returns a number, about 0 to 20; 0 where there is no sentence.
 */
export function readingGrade(sentences: readonly Sentence[]): number {
  if (sentences.length === 0) return 0;
  const words = sentences.flatMap((sentence) => sentence.words);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
