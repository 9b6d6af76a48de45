import { stemmer } from 'stemmer';

/** Turns a word, as tokensOf gives it, into the form under which the index knows it. */
export type FormOf = (word: string) => string;

/**
 * The stem of a word: "abandoned", "abandoning" and "abandonment" are "abandon".
 * Source: M. F. Porter, "An algorithm for suffix stripping", 1980, as the library has it. British
 * spellings are brought to ours first. Section numbers and other words with a digit stay whole.
 */
export function stemOf(word: string): string {
  if (/\p{N}/u.test(word)) return word;
  const american = word
    .replace(/^counsell(?=or|ing|ed)/, 'counsel')
    .replace(/^behaviou?r/, 'behavior')
    .replace(/^practis(?=e|ing)/, 'practic');
  return stemmer(american);
}

/**
 * @param families words that are one word for the search (`forms` of words.yaml).
 * @returns stems, each with the stem that stands for its family: the first word's.
 */
export function familyStems(families: readonly (readonly string[])[]): Map<string, string> {
  const stems = new Map<string, string>();
  for (const family of families) {
    const [head = ''] = family;
    for (const word of family) {
      const stem = stemOf(word);
      if (stem !== stemOf(head)) stems.set(stem, stemOf(head));
    }
  }
  return stems;
}

/** @returns the way from a word to its form: its stem, or the stem that stands for its family. */
export function formsWith(stems: ReadonlyMap<string, string>): FormOf {
  return (word) => {
    const stem = stemOf(word);
    return stems.get(stem) ?? stem;
  };
}
