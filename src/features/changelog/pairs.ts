import type { ApiEdition } from '../reference/api/edition';
import type { Reference } from '../reference/reference';
import type { Code } from '../reference/schema';
import { changesBetween, type Change } from './changesBetween';
import { listChanges, type ListChanges } from './listChanges';
import { namesOf, type Names } from './names';

/** An edition with its data. */
export interface DatedEdition {
  edition: ApiEdition;
  /** The day it was cut; of the latest text, when a code in it was last checked. As far as known. */
  date: string;
  reference: Reference;
}

/** Two editions, and what differs. */
export interface Pair {
  older: DatedEdition;
  newer: DatedEdition;
  changes: Change[];
  lists: ListChanges;
  names: Names;
}

/**
 * Compares every edition with every other.
 * @param editions the newest first; the latest text is one of them.
 * @returns a pair for any two of them: those with the newest first, and of these the closest first.
 */
export function pairsOf(editions: readonly DatedEdition[]): Pair[] {
  return editions.flatMap((newer, at) =>
    editions.slice(at + 1).map((older) => ({
      older,
      newer,
      changes: changesBetween(older.reference, newer.reference),
      lists: listChanges(older.reference, newer.reference),
      names: namesOf(older.reference, newer.reference),
    })),
  );
}

/** @returns the newest date on which one of these codes was checked; undefined for no code. */
export function newestChecked(codes: readonly Code[]): string | undefined {
  // Dates that are known to the month only sort before the days of that month.
  return codes
    .map(({ checked }) => checked)
    .sort()
    .at(-1);
}

/** @returns the page that shows a pair, from the top of the site: `/changes/2026.1/latest`. */
export function pairAddress(older: ApiEdition, newer: ApiEdition): string {
  return `/changes/${older.name}/${newer.name}`;
}
