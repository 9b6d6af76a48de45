import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { MOST_BESIDE, searchOfCodes } from '../../sideBySide';
import type { CodeLine } from '../../slices';
import { Choice, Controls, Switch, useEarly } from '../../../../components/Controls';

interface Props {
  codes: readonly CodeLine[];
  ids: readonly string[];
  onPick: (ids: string[]) => void;
  onlyDifferent: boolean;
  onOnlyDifferent: (only: boolean) => void;
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

const ORDINALS = ['First code', 'Second code', 'Third code'];

const nameOf = (place: number) => `code-${place + 1}`;
const isPicked = (value: FormDataEntryValue | null): value is string =>
  typeof value === 'string' && value !== '';

/**
 * Picks the codes; what was picked before the scripts have arrived is taken over when they do. Without
 * scripts it says so, and where to go instead.
 */
export function Picker(props: Props): ReactNode {
  const { codes, ids, onPick, onlyDifferent, onOnlyDifferent, base } = props;
  const form = useEarly((chosen) => {
    const early = ORDINALS.map((_, place) => chosen.get(nameOf(place))).filter(isPicked);
    if (searchOfCodes(early) !== searchOfCodes(ids)) onPick([...new Set(early)]);
    if (chosen.has('different') && !onlyDifferent) onOnlyDifferent(true);
  });
  const places = Array.from({ length: MOST_BESIDE }, (_, at) => ids[at] ?? '');
  const options = codes
    .map(({ id, label }): [string, string] => [id, label])
    .sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <>
      <p className="without-scripts">
        This page needs JavaScript. Without it, use{' '}
        <Link to={`${base}/compare`}>the whole comparison</Link> or{' '}
        <Link to={`${base}/codes`}>the page of each code</Link>.
      </p>
      <Controls label="Codes to compare" ref={form}>
        {places.map((picked, place) => (
          <Choice
            key={ORDINALS[place]}
            name={nameOf(place)}
            label={ORDINALS[place] ?? ''}
            none={place < 2 ? 'Choose a code' : 'None'}
            value={picked}
            options={options}
            disabled={ids.filter((id) => id !== picked)}
            onChange={(value) => {
              const next = places.map((id, at) => (at === place ? value : id));
              onPick([...new Set(next.filter(Boolean))]);
            }}
          />
        ))}
        <Switch
          name="different"
          label="Only topics on which they differ"
          isOn={onlyDifferent}
          onChange={onOnlyDifferent}
        />
      </Controls>
    </>
  );
}
