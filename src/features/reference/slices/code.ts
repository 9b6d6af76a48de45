import { cellOf, topicsNotChecked } from '../cells';
import type { Reference } from '../reference';
import type { Code, Complaints } from '../schema';
import { codeLine, type CodeLine } from './codeLine';
import { coverage, type Coverage } from './coverage';
import { shown, type ShownProvision } from './rows';
import { ruleTopics } from './select';

/** What the page of a code shows. */
export interface CodeSlice {
  code: CodeLine;
  adopted: string | null;
  effective: string | null;
  checked: string;
  supersededBy: CodeLine | null;
  coverage: Coverage;
  complaints: Complaints | null;
  topics: { id: string; title: string; provisions: ShownProvision[] }[];
  notChecked: { id: string; title: string }[];
}

/** @returns what the page of a code shows. */
export function codeSlice(reference: Reference, code: Code): CodeSlice {
  const topics = ruleTopics(reference);
  const successor = reference.codes.find(({ id }) => id === code.supersededBy);
  const filled = topics.map(({ id, title }) => ({
    id,
    title,
    provisions: cellOf(code, id).provisions.map(shown),
  }));
  return {
    code: codeLine(code),
    adopted: code.adopted,
    effective: code.effective,
    checked: code.checked,
    supersededBy: successor ? codeLine(successor) : null,
    coverage: coverage(reference, code),
    complaints: code.complaints,
    topics: filled.filter(({ provisions }) => provisions.length > 0),
    notChecked: topicsNotChecked(code, reference).map(({ id, title }) => ({ id, title })),
  };
}
