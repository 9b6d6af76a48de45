import type { Cell } from '../cells';
import type { Provision } from '../schema';
import type { State } from '../vocabulary';
import { codeLine, type CodeLine } from './codeLine';

/** A provision as readers get it: without our record of how it was verified. */
export type ShownProvision = Omit<Provision, 'topic' | 'published'>;

/** A row of a topic's table. */
export interface Row {
  code: CodeLine;
  state: State;
  provisions: ShownProvision[];
}

/** @returns a provision without what is only ours to know. */
export function shown(provision: Provision): ShownProvision {
  const { sections, headings, stance, says, conditions } = provision;
  const { appliesTo, waitingPeriod, example, verification, caution } = provision;
  return {
    sections,
    headings,
    stance,
    says,
    conditions,
    appliesTo,
    waitingPeriod,
    example,
    verification,
    caution,
  };
}

/** @returns the row of a cell. */
export function rowOf(cell: Cell): Row {
  return {
    code: codeLine(cell.code),
    state: cell.state,
    provisions: cell.provisions.map(shown),
  };
}

/** @returns the sections of all provisions of a cell, each once. */
export function sectionsOf(cell: Cell): string[] {
  return [...new Set(cell.provisions.flatMap(({ sections }) => sections))];
}
