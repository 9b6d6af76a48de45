import type { ReactNode } from 'react';
import { filterFromSearch, NO_FILTER, searchOfFilter, type MatrixFilter } from '../../matrixFilter';
import type { MatrixSlice } from '../../slices';
import { COUNTRIES, PROFESSION_GROUPS, STATE_WORDS, STATES } from '../../vocabulary';
import { Choice, Controls, Switch, useEarly } from '../../../../components/Controls';
import styles from './styles.module.css';

interface Props {
  slice: MatrixSlice;
  filter: MatrixFilter;
  onChange: (filter: MatrixFilter) => void;
}

type Options = readonly (readonly [value: string, text: string])[];

/**
 * What to show of the comparison. A choice made before the scripts have arrived is taken over when
 * they do.
 */
export function Filters({ slice, filter, onChange }: Props): ReactNode {
  const form = useEarly((chosen) => {
    const early = filterFromSearch(searchOfForm(chosen));
    if (searchOfFilter(early) !== searchOfFilter(filter)) onChange(early);
  });

  const choices: [name: 'country' | 'profession' | 'group' | 'state', string, Options][] = [
    ['country', 'Country', countriesOf(slice)],
    ['profession', 'Profession', Object.entries(PROFESSION_GROUPS)],
    ['group', 'Topics', slice.groups.map(({ id, title }) => [id, title])],
    ['state', 'Answer', STATES.map((state) => [state, STATE_WORDS[state].label])],
  ];
  return (
    <Controls label="Filter the comparison" ref={form}>
      {choices.map(([name, label, options]) => (
        <Choice
          key={name}
          name={name}
          label={label}
          none="All"
          value={filter[name]}
          options={options}
          onChange={(value) => {
            onChange({ ...filter, [name]: value });
          }}
        />
      ))}
      <Switch
        name="all"
        label="Also codes we have hardly read, and earlier editions"
        isOn={filter.all}
        onChange={(all) => {
          onChange({ ...filter, all });
        }}
      />
      {searchOfFilter(filter) !== '' && (
        <button
          type="button"
          className={styles.reset}
          onClick={() => {
            onChange(NO_FILTER);
          }}
        >
          Show everything
        </button>
      )}
    </Controls>
  );
}

/** The countries that some code of the comparison comes from. */
function countriesOf({ codes }: MatrixSlice): Options {
  return Object.entries(COUNTRIES).filter(([id]) => codes.some(({ country }) => country === id));
}

/** What stands in the form, as the query of an address. */
function searchOfForm(chosen: FormData): string {
  const entries = [...chosen].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return `?${new URLSearchParams(entries).toString()}`;
}
