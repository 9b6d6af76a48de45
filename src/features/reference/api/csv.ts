import { cellOf } from '../cells';
import type { Reference } from '../reference';
import type { Code } from '../schema';
import { ruleTopics } from '../topics';
import { gapAddress, type ApiEdition } from './edition';
import { apiProvision } from './json';
import { apiProvisionSchema, type ApiProvision } from './schemas';

/** Fields of a provision without a column of their own: `stance` is in the column `state`. */
const LEFT_OUT = ['topic', 'stance', 'appliesTo', 'example'];
const FIELDS = Object.keys(apiProvisionSchema.shape).filter((key) => !LEFT_OUT.includes(key));
const COLUMNS = ['code', 'label', 'binds', 'topic', 'state', ...FIELDS];
type Row = Readonly<Record<string, string>>;

/**
 * Builds `reference.csv`: a row for each published provision, and one for each cell that is not
 * checked.
 * @returns the text of the file; lists are joined by "; ".
 */
export function referenceCsv(reference: Reference, edition: ApiEdition): string {
  const rows = reference.codes.flatMap((code) =>
    ruleTopics(reference).flatMap(({ id }) => rowsOf(code, id, edition)),
  );
  return formatCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]);
}

function rowsOf(code: Code, topic: string, edition: ApiEdition): Row[] {
  const { state, provisions } = cellOf(code, topic);
  const cell = { code: code.id, label: code.label, binds: code.binds ?? '', topic };
  if (provisions.length === 0) {
    return [{ ...cell, state, address: gapAddress(edition, code.id) }];
  }
  return provisions.map((provision): Row => {
    const fields = apiProvision(provision, code.id, edition);
    const texts = Object.entries(fields).map(([key, value]) => [key, fieldText(value)] as const);
    return { ...Object.fromEntries(texts), ...cell, state: fields.stance };
  });
}

function fieldText(value: ApiProvision[keyof ApiProvision]): string {
  return Array.isArray(value) ? value.join('; ') : (value ?? '');
}

/**
 * Formats rows as CSV (RFC 4180): lines end in CR LF; fields with a comma, a quote or a line break
 * are quoted.
 * @param rows the header and the rows, field by field.
 * @returns the text, with every field escaped by `escapeFormula`.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(formatField).join(',')}\r\n`).join('');
}

function formatField(text: string): string {
  const safe = escapeFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** How a field starts that spreadsheets run as a formula. Source: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/;

/** @returns the text, prefixed with an apostrophe if a spreadsheet would run it as a formula. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
