import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { MOST_BESIDE } from '../../ethics/sideBySide';
import type { CodeLine } from '../../ethics/slices';
import { Choice, Controls, Switch } from '../Controls';

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

/** Picks the codes. Without scripts it says so, and where to go instead. */
export function Picker(props: Props): ReactNode {
  const { codes, ids, onPick, onlyDifferent, onOnlyDifferent, base } = props;
  if (!useIsBrowser()) {
    // Nothing can be shown here without scripts, so they are loaded at once.
    return (
      <p data-first-view="now">
        This page needs JavaScript. Without it, use{' '}
        <Link to={`${base}/compare`}>the whole comparison</Link> or{' '}
        <Link to={`${base}/codes`}>the page of each code</Link>.
      </p>
    );
  }
  const places = Array.from({ length: MOST_BESIDE }, (_, at) => ids[at] ?? '');
  const options = codes
    .map(({ id, label }): [string, string] => [id, label])
    .sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <Controls label="Codes to compare">
      {places.map((picked, place) => (
        <Choice
          key={ORDINALS[place]}
          name={`code-${place + 1}`}
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
  );
}
