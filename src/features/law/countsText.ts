import type { LawCountsSlice } from './slices';

/**
 * @returns the counts of a question in words: "Of the 51 places, 45 are checked on this. One
 *   person's consent: 34. Everyone must agree: 10."
 */
export function lawCountsText({ counts, checked, states, byProfession }: LawCountsSlice): string {
  const answers = counts
    .filter((count) => count.states > 0)
    .map(({ label, states: number }) => `${label}: ${number}.`);
  return [
    `We have checked this for ${checked} of ${states}: the states and the District of Columbia.`,
    ...(byProfession ? ['A state counts for each answer that one of its professions has.'] : []),
    ...answers,
  ].join(' ');
}
