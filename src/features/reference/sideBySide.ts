import { STATES, type Stance } from './vocabulary';

/** How many codes are shown side by side at most. */
export const MAX_CODES = 3;

/**
 * Parses the selected codes from the query string of an address.
 * @param queryString untrusted: `?codes=aca-2014,apa-2017`.
 * @param known ids of all codes.
 * @returns up to MAX_CODES known ids, without duplicates.
 */
export function codesFromQuery(queryString: string, known: readonly string[]): string[] {
  const ids = (new URLSearchParams(queryString).get('codes') ?? '').split(',');
  return [...new Set(ids)].filter((id) => known.includes(id)).slice(0, MAX_CODES);
}

/** @returns the query string for some codes, with its `?`; empty for no codes. */
export function codesToQuery(ids: readonly string[]): string {
  return ids.length > 0 ? `?codes=${ids.join(',')}` : '';
}

/** Whether codes differ on a topic; `unknown` if fewer than two of them are checked. */
export type Comparison = 'same' | 'differ' | 'unknown';

/**
 * Compares the stances of codes on a topic.
 * @param cells each code's provisions on the topic. An empty list is a gap, not a difference.
 */
export function compareStances(cells: readonly (readonly { stance: Stance }[])[]): Comparison {
  const checked = cells.filter((provisions) => provisions.length > 0);
  if (checked.length < 2) return 'unknown';
  const stances = checked.map((provisions) =>
    STATES.filter((state) => provisions.some(({ stance }) => stance === state)).join(),
  );
  return new Set(stances).size === 1 ? 'same' : 'differ';
}
