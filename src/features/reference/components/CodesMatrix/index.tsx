import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import {
  Cell,
  ResponsiveTable,
  Row,
  RowGroup,
  RowHeader,
} from '../../../../components/ResponsiveTable';
import type { DataProps } from '../../../../lib/data/components';
import { applyFilter, type FilteredMatrix } from '../../matrixFilter';
import type { MatrixCode, MatrixSlice, MatrixTopic } from '../../slices';
import { STATE_WORDS, STATES, type State } from '../../vocabulary';
import { StateMark } from '../StateMark';
import { Filters, useFilter } from './Filters';
import styles from './styles.module.css';

/** The state of every code on every topic. Each cell links to its provision. */
export function CodesMatrix({ slice, base }: DataProps<MatrixSlice>): ReactNode {
  const [filter, setFilter] = useFilter();
  const filtered = applyFilter(slice, filter);
  const { topics, codes } = filtered;
  return (
    <div className={styles.matrix}>
      <Filters slice={slice} filter={filter} onChange={setFilter} />
      <Legend />
      <p role="status" className={styles.count}>
        {topics.length} topics, {codes.length} codes.
      </p>
      {topics.length > 0 && codes.length > 0 ? (
        <MatrixTable groups={slice.groups} filtered={filtered} base={base} />
      ) : (
        <p>Nothing in the comparison fits this choice. Take back one of the filters.</p>
      )}
    </div>
  );
}

/** The meaning of the marks in the table. */
function Legend(): ReactNode {
  return (
    <details className={styles.legend}>
      <summary>What the marks mean</summary>
      <ul>
        {STATES.map((state) => (
          <li key={state}>
            <StateMark state={state} />: {STATE_WORDS[state].means}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface TableProps {
  groups: MatrixSlice['groups'];
  filtered: FilteredMatrix;
  base: string;
}

/** One row per topic, one column per code. On narrow screens the codes are listed below each topic. */
function MatrixTable({ groups, filtered: { codes, topics }, base }: TableProps): ReactNode {
  const brokenLinks = useBrokenLinks();
  // Plain links: Docusaurus' `Link` would prefetch some hundred pages as they come into view.
  for (const { code } of codes) brokenLinks.collectLink(`${base}/codes/${code.id}`);
  for (const { id } of topics) brokenLinks.collectLink(`${base}/compare/${id}`);
  const codeColumns = codes.map(({ code }) => ({
    id: code.id,
    heading: <a href={`${base}/codes/${code.id}`}>{code.label}</a>,
  }));
  return (
    <ResponsiveTable
      caption="What each code says on each topic"
      columns={[{ id: 'topic', heading: 'Topic' }, ...codeColumns]}
      stackBelow="62rem"
      className={styles.table}
    >
      {groups.map((group) => {
        const rows = topics.filter((topic) => topic.group === group.id);
        if (rows.length === 0) return null;
        return (
          <RowGroup key={group.id}>
            <Row className={styles.group}>
              <RowHeader scope="rowgroup" colSpan={codes.length + 1}>
                {group.title}
              </RowHeader>
            </Row>
            {rows.map((topic) => (
              <Row key={topic.id}>
                <RowHeader>
                  <a href={`${base}/compare/${topic.id}`}>{topic.title}</a>
                </RowHeader>
                {codes.map(({ code, index }) => (
                  <MatrixCell
                    key={code.id}
                    code={code}
                    topic={topic}
                    state={topic.states[index] ?? 'not-checked'}
                    base={base}
                  />
                ))}
              </Row>
            ))}
          </RowGroup>
        );
      })}
    </ResponsiveTable>
  );
}

interface CellProps {
  code: MatrixCode;
  topic: MatrixTopic;
  state: State;
  base: string;
}

/** A state that links to its row on the topic's page, or to the code's page if there is no row. */
function MatrixCell({ code, topic, state, base }: CellProps): ReactNode {
  const hasRow = code.standing === 'compared' || state !== 'not-checked';
  const address = hasRow
    ? `${base}/compare/${topic.id}#${code.id}`
    : `${base}/codes/${code.id}#not-checked`;
  useBrokenLinks().collectLink(address);
  return (
    <Cell>
      <a
        className={styles.cell}
        href={address}
        aria-label={`${code.label}, ${topic.title}: ${STATE_WORDS[state].short}`}
      >
        <span className={styles.label}>{code.label}</span>
        <StateMark state={state} short />
      </a>
    </Cell>
  );
}
