/** What makes a spreadsheet take a field for a formula. Source: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/;

/** @returns the text, with an apostrophe before what a spreadsheet would run as a formula. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * Writes a table as CSV after RFC 4180: lines end in CR LF, and a field with a comma, a quote or a
 * line break stands in quotes.
 * @param rows the header and the rows, field by field.
 * @returns the text, guarded against formulas.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = guarded(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
