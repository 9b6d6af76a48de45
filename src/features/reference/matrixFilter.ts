import { chosenFirst } from './chosenCodes';
import type { MatrixCode, MatrixSlice, MatrixTopic } from './slices';
import { codesToQuery } from './sideBySide';
import { TOPIC_GROUPS } from './topics';
import { COUNTRIES, PROFESSION_GROUPS, STATES } from './vocabulary';

/** A filter of the matrix. An empty string sets no limit. */
export interface MatrixFilter {
  country: string;
  profession: string;
  group: string;
  state: string;
  /** Whether to include codes that are mostly unread, and earlier editions. */
  all: boolean;
}

export const NO_FILTER: MatrixFilter = {
  country: '',
  profession: '',
  group: '',
  state: '',
  all: false,
};

/** The valid values of each field. */
const VALUES = {
  country: Object.keys(COUNTRIES),
  profession: Object.keys(PROFESSION_GROUPS),
  group: Object.keys(TOPIC_GROUPS),
  state: [...STATES],
} as const;

/**
 * Parses a filter from the query string of an address.
 * @param queryString untrusted: `?country=US&state=prohibited`.
 * @returns the filter; an invalid value sets no limit.
 */
export function filterFromQuery(queryString: string): MatrixFilter {
  const query = new URLSearchParams(queryString);
  const read = (name: keyof typeof VALUES) => {
    const value = query.get(name) ?? '';
    return VALUES[name].some((known) => known === value) ? value : '';
  };
  return {
    country: read('country'),
    profession: read('profession'),
    group: read('group'),
    state: read('state'),
    all: query.get('all') === 'yes',
  };
}

/**
 * @param chosen the codes that the reader has chosen, which the address keeps.
 * @returns the query string for a filter, with its `?`; empty for `NO_FILTER` without a choice.
 */
export function filterToQuery(filter: MatrixFilter, chosen: readonly string[] = []): string {
  const query = new URLSearchParams();
  for (const name of ['country', 'profession', 'group', 'state'] as const) {
    if (filter[name]) query.set(name, filter[name]);
  }
  if (filter.all) query.set('all', 'yes');
  const parts = [codesToQuery(chosen).slice(1), query.toString()].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The columns and rows that a filter selects. */
export interface FilteredMatrix {
  /** `index` is the position of the column in `MatrixTopic.states`. */
  codes: { code: MatrixCode; index: number }[];
  topics: MatrixTopic[];
  /** True if nothing is checked in any of these codes. */
  isUnchecked: boolean;
}

/**
 * Applies a filter. If a country or a profession has only codes outside the default comparison, they
 * are shown nevertheless, because an empty table would hide them.
 * @param chosen the codes that the reader has chosen. They come first, whatever their standing.
 * @returns columns and rows; with a state, only topics on which one of the columns has that state.
 */
export function applyFilter(
  matrix: MatrixSlice,
  filter: MatrixFilter,
  chosen: readonly string[] = [],
): FilteredMatrix {
  const matching = matrix.codes
    .map((code, index) => ({ code, index }))
    .filter(
      ({ code }) =>
        (!filter.country || code.country === filter.country) &&
        (!filter.profession || code.professionGroup === filter.profession),
    );
  const compared = matching.filter(
    ({ code }) => code.standing === 'compared' || chosen.includes(code.id),
  );
  const shown = filter.all || compared.length === 0 ? matching : compared;
  const codes = chosenFirst(shown, chosen, ({ code }) => code.id);
  const topics = matrix.topics.filter(
    ({ group, states }) =>
      (!filter.group || group === filter.group) &&
      (!filter.state || codes.some(({ index }) => states[index] === filter.state)),
  );
  const isUnchecked =
    codes.length > 0 &&
    matrix.topics.every(({ states }) =>
      codes.every(({ index }) => (states[index] ?? 'not-checked') === 'not-checked'),
    );
  return { codes, topics, isUnchecked };
}
