import { isPartial } from './predicate';
import type { CountsSlice } from './slices';
import { STANCES, type Stance } from './vocabulary';

/** The predicate after the number of codes in each state. */
const PREDICATES: Record<Stance, [singular: string, plural: string]> = {
  prohibited: ['rules this out', 'rule this out'],
  discouraged: ['says to avoid it', 'say to avoid it'],
  conditional: ['sets conditions', 'set conditions'],
  required: ['sets a duty', 'set a duty'],
  permitted: ['allows it', 'allow it'],
  silent: ['does not mention it', 'do not mention it'],
};

/** The predicate where codes speak of a part of the topic's question only. */
const PARTIAL_PREDICATES: Partial<typeof PREDICATES> = {
  prohibited: ['rules out a part of it', 'rule out a part of it'],
  discouraged: ['says to avoid a part of it', 'say to avoid a part of it'],
};

/**
 * Writes the counts of a topic as a sentence.
 * @param slice the counts of a topic.
 * @returns "Of the 3 codes checked on this, 1 rules this out and 2 set conditions."; without checked
 *   codes, a sentence that says so.
 */
export function countsSentence({ topic, total, counts }: CountsSlice): string {
  if (total === 0) return 'No code has been checked on this yet.';
  const parts = STANCES.filter((state) => counts[state] > 0).map((state) => {
    const partial = isPartial(topic, state) ? PARTIAL_PREDICATES[state] : undefined;
    return `${counts[state]} ${(partial ?? PREDICATES[state])[counts[state] === 1 ? 0 : 1]}`;
  });
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
  if (total === 1) return `One code has been checked on this. It ${list.slice(2)}.`;
  return `Of the ${total} codes checked on this, ${list}.`;
}
