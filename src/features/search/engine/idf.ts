/**
 * Inverse document frequency: the rarer a term, the higher.
 * Source: the idf of BM25 (Robertson and Sparck Jones), plus 1 within the logarithm so that it stays
 * above zero.
 * @param total number of documents (answers or search phrases).
 * @param frequency number of documents that contain the term.
 */
export function idf(total: number, frequency: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}
