import Link from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState, type ReactNode } from 'react';
import {
  Checkbox,
  Controls,
  Select,
  usePreHydrationInput,
  type Option,
} from '../../../../components/Controls';
import {
  Cell,
  ResponsiveTable,
  Row,
  RowGroup,
  RowHeader,
} from '../../../../components/ResponsiveTable';
import { counted } from '../../../../lib/text';
import type { DataProps } from '../../../../lib/data/components';
import { MAX_CODES } from '../../chosenCodes';
import {
  codesFromQuery,
  codesToQuery,
  compareStances,
  differencesFirst,
  presetsFor,
  type Comparison,
} from '../../sideBySide';
import type { CodeListSlice, CodeSummary, TopicListSlice } from '../../slices';
import { ProvisionSource, ProvisionText } from '../Provision';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';
import { useCodes, type LoadedCodes, type ServedCode } from './useCodes';

/** Two or three codes side by side on every topic. The query string says which codes. */
export function SideBySide(props: DataProps<CodeListSlice & TopicListSlice>): ReactNode {
  const { slice, base } = props;
  const location = useLocation();
  const history = useHistory();
  const codes = slice.codes.map(({ code }) => code);
  const known = codes.map(({ id }) => id);
  const ids = useIsBrowser() ? codesFromQuery(location.search, known) : [];
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const [group, setGroup] = useState('');
  const loaded = useCodes(ids, base ? base.slice(1) : 'latest');
  return (
    <>
      <p className="without-scripts">
        This page needs JavaScript. Without it, use{' '}
        <Link to={`${base}/compare`}>the whole comparison</Link> or{' '}
        <Link to={`${base}/codes`}>the page of each code</Link>.
      </p>
      <Presets known={known} pathname={location.pathname} />
      <CodePicker
        codes={codes}
        ids={ids}
        onPick={(change) => {
          // The address is current at once. The rendered codes lag behind it while React is busy, so
          // a second choice that started from them would undo the first.
          const current = codesFromQuery(history.location.search, known);
          history.replace({ ...history.location, search: codesToQuery(change(current)) });
        }}
        onlyDifferences={onlyDifferences}
        onOnlyDifferences={setOnlyDifferences}
        groups={slice.groups}
        group={group}
        onGroup={setGroup}
      />
      {ids.length > 1 &&
        (loaded ? (
          <ComparisonTable
            topics={slice.groups
              .filter(({ id }) => group === '' || id === group)
              .flatMap(({ topics }) => topics)}
            loaded={loaded}
            onlyDifferences={onlyDifferences}
            base={base}
          />
        ) : (
          <p role="status">Loading the codes…</p>
        ))}
    </>
  );
}

/** Links to choices that many readers want. */
function Presets(props: { known: readonly string[]; pathname: string }): ReactNode {
  const presets = presetsFor(props.known);
  if (presets.length === 0) return null;
  return (
    <ul className={styles.presets} aria-label="Choices to start from">
      {presets.map(({ name, ids }) => (
        <li key={name}>
          <Link to={`${props.pathname}${codesToQuery(ids)}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

const ORDINALS = ['First code', 'Second code', 'Third code'];

/** The form field of the code at a position. */
const fieldName = (position: number) => `code-${position + 1}`;
const isPicked = (value: FormDataEntryValue | null): value is string =>
  typeof value === 'string' && value !== '';

/** @returns the value of each select. A select without a code has ''. */
const atPositions = (ids: readonly string[]): string[] =>
  Array.from({ length: MAX_CODES }, (_, position) => ids[position] ?? '');

interface PickerProps {
  codes: readonly CodeSummary[];
  /** The picked codes. */
  ids: readonly string[];
  /** Gets the function that turns the picked codes into the new ones. */
  onPick: (change: (ids: readonly string[]) => string[]) => void;
  onlyDifferences: boolean;
  onOnlyDifferences: (only: boolean) => void;
  groups: TopicListSlice['groups'];
  /** Id of the group of topics to show; empty for all. */
  group: string;
  onGroup: (group: string) => void;
}

/** The form that picks the codes. It keeps what a reader selected before hydration. */
function CodePicker(props: PickerProps): ReactNode {
  const { codes, ids, onPick, onlyDifferences, onOnlyDifferences, groups, group, onGroup } = props;
  const form = usePreHydrationInput((values) => {
    const picked = ORDINALS.map((_, position) => values.get(fieldName(position))).filter(isPicked);
    if (codesToQuery(picked) !== codesToQuery(ids)) onPick(() => [...new Set(picked)]);
    if (values.has('different') && !onlyDifferences) onOnlyDifferences(true);
    const typed = values.get('group');
    if (isPicked(typed) && typed !== group) onGroup(typed);
  });
  const positions = atPositions(ids);
  const options = codes
    .map(({ id, label }): Option => [id, label])
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  return (
    <Controls label="Codes to compare" ref={form}>
      {positions.map((picked, position) => (
        <Select
          key={ORDINALS[position]}
          name={fieldName(position)}
          label={ORDINALS[position] ?? ''}
          emptyOption={position < 2 ? 'Choose a code' : 'None'}
          value={picked}
          options={options}
          disabled={ids.filter((id) => id !== picked)}
          onChange={(value) => {
            onPick((current) => {
              const next = atPositions(current).map((id, at) => (at === position ? value : id));
              return [...new Set(next.filter(Boolean))];
            });
          }}
        />
      ))}
      <Select
        name="group"
        label="Topics"
        emptyOption="All"
        value={group}
        options={groups.map(({ id, title }): Option => [id, title])}
        onChange={onGroup}
      />
      <Checkbox
        name="different"
        label="Only topics on which they differ"
        checked={onlyDifferences}
        onChange={onOnlyDifferences}
      />
    </Controls>
  );
}

const COMPARISON_WORDS: Record<Comparison, string> = {
  same: 'Same answer',
  differ: 'They differ',
  unknown: 'Too little checked to say',
};

const provisionsOn = (code: ServedCode, topic: string) =>
  code.provisions.filter((provision) => provision.topic === topic);

interface TableProps {
  topics: readonly { id: string; title: string }[];
  loaded: LoadedCodes;
  onlyDifferences: boolean;
  base: string;
}

/** One row per topic, one column per code. Each row says whether the codes differ. */
function ComparisonTable(props: TableProps): ReactNode {
  const { topics, loaded, onlyDifferences, base } = props;
  const { codes, failed } = loaded;
  const all = topics
    .map((topic) => ({
      topic,
      comparison: compareStances(codes.map((code) => provisionsOn(code, topic.id))),
    }))
    .filter(({ comparison }) => !onlyDifferences || comparison === 'differ');
  const rows = differencesFirst(all);
  const codeColumns = codes.map(({ id, label }) => ({
    id,
    heading: <Link to={`${base}/codes/${id}`}>{label}</Link>,
  }));
  return (
    <>
      {failed.length > 0 && (
        <p role="alert">
          Could not be loaded: {failed.join(', ')}. Their pages still work:{' '}
          <Link to={`${base}/codes`}>every code</Link>.
        </p>
      )}
      <p role="status">
        {counted(rows.length, 'topic', 'topics')}, those on which they differ first.
      </p>
      <ResponsiveTable
        caption={codes.map(({ label }) => label).join(', ')}
        columns={[{ id: 'topic', heading: 'Topic' }, ...codeColumns]}
        stackBelow="62rem"
        className={styles.table}
      >
        <RowGroup>
          {rows.map(({ topic, comparison }) => (
            <Row key={topic.id} id={topic.id}>
              <RowHeader>
                <Link to={`${base}/compare/${topic.id}`}>{topic.title}</Link>
                <span className={styles.comparison} data-comparison={comparison}>
                  {COMPARISON_WORDS[comparison]}
                </span>
              </RowHeader>
              {codes.map((code) => (
                <Cell key={code.id}>
                  <span className={styles.label}>{code.label}</span>
                  <Provisions code={code} topic={topic.id} />
                </Cell>
              ))}
            </Row>
          ))}
        </RowGroup>
      </ResponsiveTable>
    </>
  );
}

function Provisions({ code, topic }: { code: ServedCode; topic: string }): ReactNode {
  const provisions = provisionsOn(code, topic);
  if (provisions.length === 0) return <StateMark state="not-checked" />;
  return provisions.map((provision) => (
    <div key={provision.sections.join()}>
      <ProvisionText provision={provision} topic={topic} />
      <ProvisionSource provision={provision} code={code} checked={code.checked} />
    </div>
  ));
}
