import type { CountsSlice } from './slices';
import { STATES, type State } from './vocabulary';

/** The predicate after the number of codes in each state. */
const PREDICATES: Record<State, [singular: string, plural: string]> = {
  prohibited: ['rules this out', 'rule this out'],
  discouraged: ['says to avoid it', 'say to avoid it'],
  conditional: ['sets conditions', 'set conditions'],
  required: ['sets a duty', 'set a duty'],
  permitted: ['allows it', 'allow it'],
  silent: ['does not mention it', 'do not mention it'],
  'not-checked': ['is not checked yet', 'are not checked yet'],
};

/**
 * Writes the counts of a topic as a sentence.
 * @param slice the counts of a topic.
 * @returns "Of the 3 codes compared, 1 rules this out and 2 set conditions."; without compared
 *   codes, a sentence that says so.
 */
export function countsSentence({ total, counts }: CountsSlice): string {
  if (total === 0) return 'No code has been checked on enough topics to be compared yet.';
  const parts = STATES.filter((state) => counts[state] > 0).map(
    (state) => `${counts[state]} ${PREDICATES[state][counts[state] === 1 ? 0 : 1]}`,
  );
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
  return `Of the ${total} codes compared, ${list}.`;
}
