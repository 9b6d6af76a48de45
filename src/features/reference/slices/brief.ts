import { cellOf } from '../cells';
import type { Reference } from '../reference';
import type { State } from '../vocabulary';
import { codeLine, type CodeLine } from './codeLine';
import { sectionsOf } from './rows';
import { codesStanding, topicOf } from './select';

/** One line a code: state and sections, for guides. */
export interface BriefSlice {
  topic: { id: string; title: string };
  lines: { code: CodeLine; state: State; sections: string[] }[];
}

/** @returns one line for each compared code. @throws if there is no such rule topic. */
export function briefSlice(reference: Reference, id: string): BriefSlice {
  const { title } = topicOf(reference, id);
  const cells = codesStanding(reference, 'compared').map((code) => cellOf(code, id));
  return {
    topic: { id, title },
    lines: cells.map((cell) => ({
      code: codeLine(cell.code),
      state: cell.state,
      sections: sectionsOf(cell),
    })),
  };
}
