const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Writes a date of the data for readers.
 * @param text a date that `isPartialDate` accepts.
 * @returns `2014`, `March 2014` or `March 26, 2014`.
 */
export function readableDate(text: string): string {
  const [year = text, month, day] = text.split('-');
  if (!month) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}
