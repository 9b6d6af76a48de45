const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Tells whether a text is a partial date: a year, a month or a day, as exact as the source states it.
 * @param text a value of the data: `2014`, `2014-03` or `2014-03-26`.
 * @returns true for a date that exists in the calendar (2014-02-30 does not).
 */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL_DATE.test(text)) return false;
  const date = startOfDate(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * @param text a partial date, see `isPartialDate`.
 * @returns its first moment in UTC: `2014-03` gives March 1, 2014, 00:00.
 */
export function startOfDate(text: string): Date {
  const [year = '', month = '01', day = '01'] = text.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

/**
 * @param text a partial date, see `isPartialDate`.
 * @param now the current moment.
 * @returns whether it has not come yet anywhere on Earth: some places are 14 hours ahead of UTC.
 */
export function isFuture(text: string, now: Date): boolean {
  const HOURS_AHEAD = 14;
  return startOfDate(text).getTime() > now.getTime() + HOURS_AHEAD * 60 * 60 * 1000;
}

/**
 * Formats a date of the data for readers.
 * @param text a partial date, see `isPartialDate`.
 * @returns `2014`, `March 2014` or `March 26, 2014`.
 */
export function readableDate(text: string): string {
  const [year = text, month, day] = text.split('-');
  if (!month) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}

/**
 * @param value a day in front matter, which YAML parses as a Date at midnight in UTC; or any Date.
 * @returns the day in UTC as text: `2026-11-23`. Empty if the value is neither a Date nor a text.
 */
export function dayOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return typeof value === 'string' ? value : '';
}
