import type { Cell } from '../cells';
import type { Provision } from '../schema';
import type { State } from '../vocabulary';
import { codeLine, type CodeLine } from './codeLine';

/** A provision as a page shows it: its topic stands in the heading above it. */
export type ShownProvision = Omit<Provision, 'topic'>;

/** A row of a topic's table. */
export interface Row {
  code: CodeLine;
  state: State;
  provisions: ShownProvision[];
}

/** @returns a provision as a page shows it. */
export function shown(provision: Provision): ShownProvision {
  const { topic: _, ...rest } = provision;
  return rest;
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
