import { readableDate } from '../../lib/dates';

const DATE = /\b\d{4}-\d{2}(?:-\d{2})?\b/g;

/**
 * Formats the date of the text that was read.
 * @param asOf the date as its source gives it: "2026-02", "as amended, effective 2024-07-01".
 * @returns it with its dates in words: "February 2026"; "undated copy" for none.
 */
export function readableAsOf(asOf: string | null): string {
  if (asOf === null) return 'undated copy';
  return asOf.replace(DATE, (date) => readableDate(date));
}
