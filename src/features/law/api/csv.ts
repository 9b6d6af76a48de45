import { formatCsv } from '../../reference/api/csv';
import type { ApiEdition } from '../../reference/api/edition';
import { placeAddress } from '../addresses';
import type { Law } from '../law';
import { publishedRules, stateQuestions, rulesOn } from '../rules';
import { apiRule } from './json';
import { apiRuleSchema } from './schemas';

const FIELDS = Object.keys(apiRuleSchema.shape).filter((key) => key !== 'question');
const COLUMNS = ['place', 'name', 'question', ...FIELDS];
type Row = Readonly<Record<string, string>>;

/**
 * Builds `law.csv`: a row for each published rule, and one for each question that is not checked.
 * @returns the text of the file; lists are joined by "; ".
 */
export function lawCsv(law: Law, edition: ApiEdition): string {
  const rows = law.jurisdictions.flatMap((place): Row[] => {
    const rules = publishedRules(place).map((rule): Row => {
      const fields = Object.entries(apiRule(place.id, rule, edition));
      const texts = fields.map(([key, value]) => [key, fieldText(value)] as const);
      return { ...Object.fromEntries(texts), place: place.id, name: place.name };
    });
    const gaps = place.level === 'state' ? stateQuestions(law) : [];
    return [
      ...rules,
      ...gaps
        .filter(({ id }) => rulesOn(place, id).length === 0)
        .map(({ id }): Row => ({
          place: place.id,
          name: place.name,
          question: id,
          answer: 'not-checked',
          address: `${edition.base}${placeAddress(place.id)}#not-checked`,
        })),
    ];
  });
  return formatCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]);
}

function fieldText(value: string | number | null | readonly string[]): string {
  return Array.isArray(value) ? value.join('; ') : String(value ?? '');
}
