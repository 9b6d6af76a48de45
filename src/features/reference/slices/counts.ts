import { cellOf, countStates } from '../cells';
import type { Reference } from '../reference';
import type { State } from '../vocabulary';
import { codesStanding, topicOf } from './select';

/** How many compared codes are in each state. */
export interface CountsSlice {
  total: number;
  counts: Record<State, number>;
}

/** @returns the counts behind the short answer. @throws if there is no such rule topic. */
export function countsSlice(reference: Reference, id: string): CountsSlice {
  topicOf(reference, id);
  const cells = codesStanding(reference, 'compared').map((code) => cellOf(code, id));
  return { total: cells.length, counts: countStates(cells) };
}
