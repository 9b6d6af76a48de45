import type { Reference } from './reference';
import type { Code, Provision } from './schema';
import { ruleTopics, type RuleTopic } from './topics';
import { STATES, type Binding, type State } from './vocabulary';

/** What one code says on one topic. */
export interface Cell {
  code: Code;
  /** Id of the topic. */
  topic: string;
  /** The strictest stance of its provisions; `not-checked` without provisions. */
  state: State;
  /** Published provisions, in the order of the data. */
  provisions: readonly Provision[];
}

/** @returns whether readers see a provision, or a rule of law: only if read or corroborated. */
export function isPublished({ verification }: Pick<Provision, 'verification'>): boolean {
  return verification !== 'unconfirmed';
}

/**
 * Looks up a cell.
 * @param code the code.
 * @param topic id of a rule topic.
 * @returns the cell; its state is `not-checked` if the code has no published provision on the topic.
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

/** Counts the cells in each state. */
export function countStates(cells: readonly Cell[]): Record<State, number> {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of cells) counts[state] += 1;
  return counts;
}

/** How many of the rule topics a code is checked on. */
export interface Coverage {
  checked: number;
  /** The number of rule topics. */
  of: number;
}

/** @returns the rule topics on which a code has no published provision, in the order of the data. */
export function topicsNotChecked(code: Code, reference: Reference): RuleTopic[] {
  return ruleTopics(reference).filter(({ id }) => cellOf(code, id).provisions.length === 0);
}

/** @returns on how many of the rule topics a code has a published provision. */
export function coverageOf(code: Code, reference: Reference): Coverage {
  const of = ruleTopics(reference).length;
  return { checked: of - topicsNotChecked(code, reference).length, of };
}

/**
 * Whether a code is part of the comparison.
 * - `compared`: in force as far as we know, and checked on at least half of the topics.
 * - `earlier`: superseded. It is kept and marked, but not compared by default.
 * - `unread`: read in part only. Its checked cells are in every comparison of a topic; the matrix
 *   leaves it out by default, because its column would be mostly gaps.
 */
export type Standing = 'compared' | 'earlier' | 'unread';

/** The share of the rule topics on which a code must be checked to be compared by default. */
const MIN_COVERAGE = 0.5;

/** @returns whether and why a code is part of the comparison. */
export function standingOf(code: Code, reference: Reference): Standing {
  if (code.inForce === false) return 'earlier';
  const { checked, of } = coverageOf(code, reference);
  return checked >= MIN_COVERAGE * of ? 'compared' : 'unread';
}

/** @returns the codes with a standing, in the order of the data. */
export function codesWithStanding(reference: Reference, standing: Standing): Code[] {
  return reference.codes.filter((code) => standingOf(code, reference) === standing);
}

/** Those who are bound by more than a membership come first. */
const BINDING_ORDER: readonly (Binding | undefined)[] = ['everyone', 'registrants', 'members'];

/**
 * @returns the codes that are in force as far as we know, in reading order: the compared ones by
 *   coverage; then the others by whom they bind (everyone, a register, members) and by coverage.
 */
export function codesInForce(reference: Reference): Code[] {
  const rankOf = (code: Code): [standing: number, binding: number, notChecked: number] => {
    const { checked, of } = coverageOf(code, reference);
    const isCompared = standingOf(code, reference) === 'compared';
    const binding = BINDING_ORDER.indexOf(code.binds);
    return [
      isCompared ? 0 : 1,
      isCompared ? 0 : binding < 0 ? BINDING_ORDER.length : binding,
      of - checked,
    ];
  };
  return reference.codes
    .filter((code) => standingOf(code, reference) !== 'earlier')
    .map((code) => ({ code, rank: rankOf(code) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
    .map(({ code }) => code);
}
