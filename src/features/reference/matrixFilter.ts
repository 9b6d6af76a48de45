import type { MatrixCode, MatrixSlice, MatrixTopic } from './slices';
import { TOPIC_GROUPS } from './topicGroups';
import { COUNTRIES, PROFESSION_GROUPS, STATES } from './vocabulary';

/** What of the whole comparison a reader wants to see. An empty text means: no limit. */
export interface MatrixFilter {
  country: string;
  profession: string;
  group: string;
  state: string;
  /** Also codes that are hardly checked, and superseded editions. */
  all: boolean;
}

export const NO_FILTER: MatrixFilter = {
  country: '',
  profession: '',
  group: '',
  state: '',
  all: false,
};

/** The values each filter takes in an address. */
const VALUES = {
  country: Object.keys(COUNTRIES),
  profession: Object.keys(PROFESSION_GROUPS),
  group: Object.keys(TOPIC_GROUPS),
  state: [...STATES],
} as const;

/**
 * Reads a filter from the query of an address.
 * @param search `?country=US&state=prohibited`, from anywhere, so not to be trusted.
 * @returns the filter; what is not a known value counts as no limit.
 */
export function filterFromSearch(search: string): MatrixFilter {
  const query = new URLSearchParams(search);
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

/** @returns the query that `filterFromSearch` reads back, with its `?`; empty for no filter. */
export function searchOfFilter(filter: MatrixFilter): string {
  const query = new URLSearchParams();
  for (const name of ['country', 'profession', 'group', 'state'] as const) {
    if (filter[name]) query.set(name, filter[name]);
  }
  if (filter.all) query.set('all', 'yes');
  const text = query.toString();
  return text && `?${text}`;
}

/** What is left of the comparison: columns with their place in `states`, and rows. */
export interface FilteredMatrix {
  codes: { code: MatrixCode; at: number }[];
  topics: MatrixTopic[];
}

/**
 * Applies a filter. A country or a profession that no widely checked code has brings in the others
 * of that kind, so that nobody is shown an empty page where there is something to show.
 * @returns columns and rows; with a state, only the topics in which one of the columns has it.
 */
export function applyFilter(matrix: MatrixSlice, filter: MatrixFilter): FilteredMatrix {
  const fitting = matrix.codes
    .map((code, at) => ({ code, at }))
    .filter(
      ({ code }) =>
        (!filter.country || code.country === filter.country) &&
        (!filter.profession || code.professionGroup === filter.profession),
    );
  const compared = fitting.filter(({ code }) => code.standing === 'compared');
  const codes = filter.all || compared.length === 0 ? fitting : compared;
  const topics = matrix.topics.filter(
    ({ group, states }) =>
      (!filter.group || group === filter.group) &&
      (!filter.state || codes.some(({ at }) => states[at] === filter.state)),
  );
  return { codes, topics };
}
