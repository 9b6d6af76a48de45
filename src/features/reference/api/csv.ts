import { cellOf } from '../cells';
import type { Reference } from '../reference';
import type { Code } from '../schema';
import { ruleTopics } from '../topics';
import { gapAddress, type ApiEdition } from './edition';
import { apiProvision } from './json';

const COLUMNS = [
  'code',
  'label',
  'topic',
  'state',
  'sections',
  'headings',
  'says',
  'conditions',
  'waitingPeriod',
  'verification',
  'caution',
  'address',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

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
  const cell = { code: code.id, label: code.label, topic };
  if (provisions.length === 0) {
    return [{ ...cell, state, address: gapAddress(edition, code.id) }];
  }
  return provisions.map((provision) => {
    const { stance, says, waitingPeriod, verification, caution, address, ...lists } = apiProvision(
      provision,
      code.id,
      edition,
    );
    return {
      ...cell,
      state: stance,
      sections: lists.sections.join('; '),
      headings: lists.headings.join('; '),
      says,
      conditions: lists.conditions.join('; '),
      waitingPeriod: waitingPeriod ?? '',
      verification,
      caution,
      address,
    };
  });
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
