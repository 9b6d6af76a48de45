import { MAX_CODES } from './chosenCodes';
import { STATES, type Stance } from './vocabulary';

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

/** A choice of codes that many readers want to compare. */
export interface Preset {
  name: string;
  ids: readonly string[];
}

const PRESETS: readonly Preset[] = [
  { name: 'United States: ACA, NASW, APA', ids: ['aca-2014', 'nasw-2021', 'apa-2017'] },
  { name: 'United Kingdom: BACP, UKCP, HCPC', ids: ['bacp-2018', 'ukcp-2019', 'hcpc-2024'] },
  { name: 'Canada: CRPO, CPBAO, OCSWSSW', ids: ['crpo-2024', 'cpbao-2024', 'ocswssw-2023'] },
  {
    name: 'Australia and New Zealand: National Code, ACA, HDC',
    ids: ['au-hcw-code', 'aca-au-16', 'nz-hdc-code-1996'],
  },
];

/** @returns the presets whose codes are all known: an edition may lack some. */
export function presetsFor(known: readonly string[]): Preset[] {
  return PRESETS.filter(({ ids }) => ids.every((id) => known.includes(id)));
}

/** Whether codes differ on a topic; `unknown` if fewer than two of them are checked. */
export type Comparison = 'same' | 'differ' | 'unknown';

/** The order of rows: what differs is what a reader came for. */
const COMPARISON_ORDER: readonly Comparison[] = ['differ', 'same', 'unknown'];

/** Sorts rows: topics on which codes differ first. Within each kind, the order is kept. */
export function differencesFirst<T extends { comparison: Comparison }>(rows: readonly T[]): T[] {
  return COMPARISON_ORDER.flatMap((kind) => rows.filter(({ comparison }) => comparison === kind));
}

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
