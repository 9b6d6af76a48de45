/**
 * Counts the edits between two words: a letter inserted, deleted or replaced, or two neighbors
 * swapped.
 * Source: the optimal string alignment distance (Damerau 1964; Boytsov 2011, "Indexing methods for
 * approximate dictionary searching"), with an upper bound.
 * @param max the bound; above it the exact distance is not computed.
 * @returns the distance, or max + 1 if it is larger than max.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let distance = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (i > 1 && j > 1 && isSwap) distance = Math.min(distance, (previous[j - 2] ?? 0) + 1);
      next.push(distance);
    }
    if (Math.min(...next) > max) return max + 1;
    previous = row;
    row = next;
  }
  return row[b.length] ?? max + 1;
}

/** @returns the edit distance allowed for a word of this length: short words are too alike. */
function maxEditDistance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Finds the terms that a misspelled word may stand for.
 * @param word the word, as a term.
 * @param terms the terms to choose from.
 * @returns the terms at the smallest edit distance, at most five.
 */
export function nearestTerms(
  word: string,
  terms: Iterable<string>,
): { term: string; distance: number }[] {
  if (/\p{N}/u.test(word)) return [];
  let max = maxEditDistance(word.length);
  let nearest: { term: string; distance: number }[] = [];
  if (max === 0) return nearest;
  for (const term of terms) {
    // The first letter is seldom wrong, but it may be missing or swapped with the second one.
    const [first, second] = term;
    if (first !== word.charAt(0) && first !== word.charAt(1) && second !== word.charAt(0)) continue;
    const distance = editDistance(word, term, max);
    if (distance > max) continue;
    if (distance < max) {
      max = distance;
      nearest = [];
    }
    nearest.push({ term, distance });
  }
  return nearest.slice(0, 5);
}
