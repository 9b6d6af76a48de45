import type { Change } from './changesBetween';

/** How many cells came, changed and went. */
export type ChangeCounts = Record<Change['kind'], number>;

/** @returns the counts by kind. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const counts: ChangeCounts = { added: 0, changed: 0, removed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** @returns the counts in words: "3 cells added, 1 changed and 1 removed"; "no cell changed". */
export function countsWords(counts: ChangeCounts): string {
  const kinds = (['added', 'changed', 'removed'] as const).filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return 'no cell changed';
  const parts = kinds.map((kind, at) => {
    const noun = at > 0 ? '' : counts[kind] === 1 ? ' cell' : ' cells';
    return `${counts[kind]}${noun} ${kind}`;
  });
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts).replace(', and', ' and');
}
