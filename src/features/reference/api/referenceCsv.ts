import { cellOf } from '../cells';
import type { Reference } from '../reference';
import type { Code } from '../schema';
import { ruleTopics } from '../slices/select';
import { apiProvision } from './apiProvision';
import { csvOf } from './csv';
import { gapAddress, type ApiEdition } from './edition';
import { apiProvisionSchema, type ApiProvision } from './schemas';

/** Fields of a provision without a column of their own: `stance` is in the column `state`. */
const LEFT_OUT = ['topic', 'stance', 'appliesTo', 'example'];
const FIELDS = Object.keys(apiProvisionSchema.shape).filter((key) => !LEFT_OUT.includes(key));
const COLUMNS = ['code', 'label', 'topic', 'state', ...FIELDS];
type Line = Readonly<Record<string, string>>;

/**
 * Builds `reference.csv`: a line for each published provision, and one for each topic of a code that
 * is not checked.
 * @returns the text of the file; lists are joined by "; ".
 */
export function referenceCsv(reference: Reference, edition: ApiEdition): string {
  const lines = reference.codes.flatMap((code) =>
    ruleTopics(reference).flatMap(({ id }) => cellLines(code, id, edition)),
  );
  return csvOf([COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column] ?? ''))]);
}

function cellLines(code: Code, topic: string, edition: ApiEdition): Line[] {
  const { state, provisions } = cellOf(code, topic);
  const cell = { code: code.id, label: code.label, topic };
  if (provisions.length === 0) {
    return [{ ...cell, state, address: gapAddress(edition, code.id) }];
  }
  return provisions.map((provision): Line => {
    const given = apiProvision(provision, code.id, edition);
    const texts = Object.entries(given).map(([key, value]) => [key, fieldText(value)] as const);
    return { ...Object.fromEntries(texts), ...cell, state: given.stance };
  });
}

function fieldText(value: ApiProvision[keyof ApiProvision]): string {
  return Array.isArray(value) ? value.join('; ') : (value ?? '');
}
