import * as z from 'zod';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Says whether a text is a date as far as it is known: `2014`, `2014-03` or `2014-03-26`.
 * @param text what stands in the data.
 * @returns true for a date that exists in the calendar (2014-02-30 does not).
 */
export function isPartialDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date of the data, exact as far as it is known. */
export const partialDate = z.string().refine(isPartialDate, {
  error: 'is not a date. Write "2014", "2014-03" or "2014-03-26", in quotes',
});
