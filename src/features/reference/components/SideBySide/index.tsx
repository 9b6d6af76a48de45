import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState, type ReactNode } from 'react';
import { codesFromSearch, searchOfCodes } from '../../sideBySide';
import type { CodeListSlice, TopicListSlice } from '../../slices';
import { Beside } from './Beside';
import { Picker } from './Picker';
import { useCodes } from './useCodes';

interface Props {
  slice: CodeListSlice & TopicListSlice;
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/** Two or three codes beside each other on every topic. Which ones, the address says. */
export function SideBySide({ slice, base }: Props): ReactNode {
  const location = useLocation();
  const history = useHistory();
  const known = slice.codes.map(({ code }) => code.id);
  const ids = useIsBrowser() ? codesFromSearch(location.search, known) : [];
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const loaded = useCodes(ids, base ? base.slice(1) : 'latest');
  return (
    <>
      <Picker
        codes={slice.codes.map(({ code }) => code)}
        ids={ids}
        onPick={(next) => {
          history.replace({ ...location, search: searchOfCodes(next) });
        }}
        onlyDifferent={onlyDifferent}
        onOnlyDifferent={setOnlyDifferent}
        base={base}
      />
      {ids.length > 1 && (
        <Beside
          topics={slice.groups.flatMap(({ topics }) => topics)}
          loaded={loaded}
          onlyDifferent={onlyDifferent}
          base={base}
        />
      )}
    </>
  );
}
