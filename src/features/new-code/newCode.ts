import { Scalar, stringify } from 'yaml';
import type { NewCode } from './newCodeFields';

/** Tells an editor which JSON Schema a code's file has. */
const SCHEMA_LINE = '# yaml-language-server: $schema=../../../schemas/code.json\n';

/**
 * Writes the data file of a code of which nothing has been checked.
 * @param code what is known of it.
 * @param today `2026-11-23`.
 * @returns YAML with the keys whose values are known. All others may be left out: an editor offers
 *   them, with what each is for.
 */
export function newCodeYaml(code: NewCode, today: string): string {
  const { id, label, body, officialUrl, ...rest } = code;
  const values: Record<string, string | null> = {
    id,
    label,
    body,
    abbreviation: abbreviationOf(label),
    ...rest,
    checked: today.slice(0, 'YYYY-MM'.length),
    officialUrl,
  };
  const known = Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [[key, scalar(value)] as const],
  );
  const entries = stringify(Object.fromEntries(known), { singleQuote: true, lineWidth: 0 });
  return SCHEMA_LINE + entries;
}

/** @returns the short name of the body: the label without its year. */
export function abbreviationOf(label: string): string {
  return label.replace(/\s+\d{4}$/, '');
}

/** Dates and years are in quotes in the data. */
function scalar(value: string): Scalar {
  const written = new Scalar(value);
  if (/^\d/.test(value)) written.type = 'QUOTE_SINGLE';
  return written;
}
