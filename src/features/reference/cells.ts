import type { Reference } from './reference';
import type { Code, Provision, Topic } from './schema';
import { STATES, type State } from './vocabulary';

/** What one code says on one topic. */
export interface Cell {
  code: Code;
  topic: string;
  /** The strictest state of its provisions: what the cell counts as. */
  state: State;
  /** Published provisions, in the order of the data. */
  provisions: readonly Provision[];
}

/** @returns whether readers see a provision: only if it has been read or corroborated. */
export function isPublished({ verification }: Provision): boolean {
  return verification !== 'unconfirmed';
}

/**
 * Looks up a cell.
 * @param code the code.
 * @param topic id of a rule topic.
 * @returns the cell; its state is `not-checked` when nothing is published on the topic.
 */
export function cellOf(code: Code, topic: string): Cell {
  const provisions = code.provisions.filter((p) => isPublished(p) && p.topic === topic);
  const states = provisions.map(({ stance }): State => stance);
  return { code, topic, provisions, state: strictest(states) };
}

/** @returns the strictest of some states, by the order of STATES; `not-checked` for none. */
export function strictest(states: readonly State[]): State {
  return STATES.find((state) => states.includes(state)) ?? 'not-checked';
}

/** @returns the rule topics on which a code has no published provision, in the order of topics.yaml. */
export function topicsNotChecked(code: Code, { topics }: Pick<Reference, 'topics'>): Topic[] {
  return topics.filter(
    ({ id, kind }) => kind === 'rule' && cellOf(code, id).provisions.length === 0,
  );
}

/** @returns on how many of the rule topics a code has a published provision. */
export function coverageOf(code: Code, reference: Reference): number {
  const rules = reference.topics.filter(({ kind }) => kind === 'rule').length;
  return rules - topicsNotChecked(code, reference).length;
}

/**
 * Where a code stands in the comparison.
 * - `compared`: in force, as far as we know, and checked on at least a quarter of the topics.
 * - `earlier`: superseded. Kept, marked, and out of the default comparison.
 * - `unread`: hardly checked. It has its page, and no row that would be nearly all gaps.
 */
export type Standing = 'compared' | 'earlier' | 'unread';

/** Share of the rule topics from which on a code is compared by default. */
const COMPARED_FROM = 0.25;

/** @returns where the code stands in the comparison. */
export function standingOf(code: Code, reference: Reference): Standing {
  if (code.inForce === false) return 'earlier';
  const rules = reference.topics.filter(({ kind }) => kind === 'rule').length;
  return coverageOf(code, reference) >= COMPARED_FROM * rules ? 'compared' : 'unread';
}

/** Counts how many cells are in each state; a cell counts once, by its strictest provision. */
export function countStates(cells: readonly Cell[]): Record<State, number> {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of cells) counts[state] += 1;
  return counts;
}
