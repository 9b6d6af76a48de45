/**
 * Counts the slips between two words: a letter too many, missing or wrong, or two swapped.
 * Source: the optimal string alignment distance (Damerau 1964; Boytsov 2011, "Indexing methods for
 * approximate dictionary searching"), with a bound.
 * @param most above this the exact number doesn't matter.
 * @returns the number of slips, or most + 1 if there are more.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let slips = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (i > 1 && j > 1 && swapped) slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      next.push(slips);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
}

/** @returns how many slips a word of this length is forgiven: short words are too close to others. */
export function slipsForgiven(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Finds the words that somebody may have meant.
 * @param word what was typed, as a form.
 * @param words the words there are.
 * @returns the nearest ones, all with the same number of slips, at most five.
 */
export function meantBy(word: string, words: Iterable<string>): { form: string; slips: number }[] {
  if (/\p{N}/u.test(word)) return [];
  let most = slipsForgiven(word.length);
  let found: { form: string; slips: number }[] = [];
  if (most === 0) return found;
  for (const form of words) {
    // The first letter is seldom wrong; it may be swapped with the second one, or left out.
    const [first, second] = form;
    if (first !== word.charAt(0) && first !== word.charAt(1) && second !== word.charAt(0)) continue;
    const slips = slipsBetween(word, form, most);
    if (slips > most) continue;
    if (slips < most) {
      most = slips;
      found = [];
    }
    found.push({ form, slips });
  }
  return found.slice(0, 5);
}
