import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import {
  Checkbox,
  Controls,
  Select,
  usePreHydrationInput,
  type Option,
} from '../../../../components/Controls';
import { filterFromQuery, filterToQuery, NO_FILTER, type MatrixFilter } from '../../matrixFilter';
import type { MatrixSlice } from '../../slices';
import { chosenCodes } from '../../chosenCodes';
import { COUNTRIES, PROFESSION_GROUPS, STATE_WORDS, STATES } from '../../vocabulary';
import styles from './styles.module.css';

/**
 * The filter in the query string of the page, so that a filtered view can be linked to. On the
 * server and until hydration there is no filter: the whole table is in the HTML.
 * @returns the filter, and a function that changes it without a new history entry and keeps the
 *   codes that the reader has chosen.
 */
export function useFilter(): [MatrixFilter, (filter: MatrixFilter) => void] {
  const location = useLocation();
  const history = useHistory();
  const filter = useIsBrowser() ? filterFromQuery(location.search) : NO_FILTER;
  const setFilter = (next: MatrixFilter) => {
    // The address is current at once, what is rendered may not be.
    const chosen = chosenCodes(history.location.search);
    history.replace({ ...location, search: filterToQuery(next, chosen) });
  };
  return [filter, setFilter];
}

interface Props {
  slice: MatrixSlice;
  filter: MatrixFilter;
  onChange: (filter: MatrixFilter) => void;
}

/** The form that filters the matrix. It keeps what a reader selected before hydration. */
export function Filters({ slice, filter, onChange }: Props): ReactNode {
  const form = usePreHydrationInput((values) => {
    const selected = filterFromQuery(toQuery(values));
    if (filterToQuery(selected) !== filterToQuery(filter)) onChange(selected);
  });

  const selects: [name: 'country' | 'profession' | 'group' | 'state', string, Option[]][] = [
    ['country', 'Country', countriesOf(slice)],
    ['profession', 'Profession', Object.entries(PROFESSION_GROUPS)],
    ['group', 'Topics', slice.groups.map(({ id, title }) => [id, title])],
    ['state', 'Answer', STATES.map((state) => [state, STATE_WORDS[state].label])],
  ];
  return (
    <Controls label="Filter the comparison" ref={form}>
      {selects.map(([name, label, options]) => (
        <Select
          key={name}
          name={name}
          label={label}
          emptyOption="All"
          value={filter[name]}
          options={options}
          onChange={(value) => {
            onChange({ ...filter, [name]: value });
          }}
        />
      ))}
      <Checkbox
        name="all"
        label="Show codes that we have read in part too, and earlier editions"
        checked={filter.all}
        onChange={(all) => {
          onChange({ ...filter, all });
        }}
      />
      {filterToQuery(filter) !== '' && (
        <button
          type="button"
          className={styles.reset}
          onClick={() => {
            onChange(NO_FILTER);
          }}
        >
          Clear the choice
        </button>
      )}
    </Controls>
  );
}

/** The countries of the codes in the matrix. */
function countriesOf({ codes }: MatrixSlice): Option[] {
  return Object.entries(COUNTRIES).filter(([id]) => codes.some(({ country }) => country === id));
}

/** @returns the values of the form as a query string. */
function toQuery(values: FormData): string {
  const entries = [...values].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return `?${new URLSearchParams(entries).toString()}`;
}
