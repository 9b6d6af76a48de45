import { countChanges } from './counts';
import { pairAddress, type DatedEdition, type Pair } from './pairs';
import type { Provision } from '../reference/schema';
import { apiProvision } from '../reference/api/apiProvision';
import type { ApiChanges, ApiChangesIndex } from './changesSchemas';
import { API_FOLDER, API_VERSION, type ApiEdition } from '../reference/api/edition';

/** @returns the file of a pair, from the folder of the API: `changes/2026.1/latest.json`. */
export function changesPath({ older, newer }: Pick<Pair, 'older' | 'newer'>): string {
  return `changes/${older.edition.name}/${newer.edition.name}.json`;
}

/**
 * Builds `changes.json`.
 * @param editions the newest first.
 * @returns which pairs of editions there are, how much differs, and where their files are.
 */
export function apiChangesIndex(
  editions: readonly DatedEdition[],
  pairs: readonly Pair[],
): ApiChangesIndex {
  return {
    schemaVersion: API_VERSION,
    editions: editions.map(({ edition, date }) => ({ name: edition.name, date })),
    pairs: pairs.map((pair) => ({
      from: pair.older.edition.name,
      to: pair.newer.edition.name,
      ...countChanges(pair.changes),
      url: `/${API_FOLDER}/${changesPath(pair)}`,
      address: pairAddress(pair.older.edition, pair.newer.edition),
    })),
  };
}

/**
 * Builds `changes/<from>/<to>.json`.
 * @returns what differs between two editions, with what each cell was and is.
 */
export function apiChanges({ older, newer, changes, lists }: Pair): ApiChanges {
  const provisions = (list: readonly Provision[], code: string, edition: ApiEdition) =>
    list.map((provision) => apiProvision(provision, code, edition));
  return {
    schemaVersion: API_VERSION,
    from: older.edition.name,
    to: newer.edition.name,
    ...lists,
    changes: changes.map(({ kind, code, topic, before, after }) => ({
      kind,
      code,
      topic,
      before: provisions(before, code, older.edition),
      after: provisions(after, code, newer.edition),
    })),
  };
}
