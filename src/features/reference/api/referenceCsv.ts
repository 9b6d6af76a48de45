import { cellOf } from '../cells';
import type { Reference } from '../reference';
import type { Code } from '../schema';
import { ruleTopics } from '../slices/select';
import { apiProvision } from './apiProvision';
import { csvOf } from './csv';
import { gapAddress, type ApiEdition } from './edition';

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
type Line = Partial<Record<(typeof COLUMNS)[number], string>>;

/**
 * Builds `reference.csv`: a line for each published provision, and one for each gap.
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
