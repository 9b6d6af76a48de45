import { STATES, type State } from './vocabulary';

/** How many codes fit beside each other. */
export const MOST_BESIDE = 3;

/**
 * Reads which codes stand beside each other from the query of an address.
 * @param search `?codes=aca-2014,apa-2017`, from anywhere, so not to be trusted.
 * @param known ids of the codes there are.
 * @returns up to three known ids, each once.
 */
export function codesFromSearch(search: string, known: readonly string[]): string[] {
  const asked = (new URLSearchParams(search).get('codes') ?? '').split(',');
  return [...new Set(asked)].filter((id) => known.includes(id)).slice(0, MOST_BESIDE);
}

/** @returns the query that `codesFromSearch` reads back. */
export function searchOfCodes(ids: readonly string[]): string {
  return ids.length > 0 ? `?codes=${ids.join(',')}` : '';
}

/** What is compared: a provision's stance and where it stands. */
export interface Stated {
  stance: Exclude<State, 'not-checked'>;
}

/**
 * Says whether codes differ on a topic.
 * @param cells each code's provisions on the topic; an empty list is a gap.
 * @returns `unknown` when fewer than two codes were checked, since a gap is no difference.
 */
export function comparisonOf(cells: readonly (readonly Stated[])[]): 'same' | 'differ' | 'unknown' {
  const checked = cells.filter((provisions) => provisions.length > 0);
  if (checked.length < 2) return 'unknown';
  const kinds = checked.map((provisions) =>
    STATES.filter((state) => provisions.some(({ stance }) => stance === state)).join(),
  );
  return new Set(kinds).size === 1 ? 'same' : 'differ';
}
