import clsx from 'clsx';
import type { ReactNode } from 'react';
import { PlainLink } from '../../../../components/PlainLink';
import type { FilteredMatrix } from '../../matrixFilter';
import type { MatrixCode, MatrixSlice, MatrixTopic } from '../../slices';
import { STATE_WORDS, type State } from '../../vocabulary';
import { ChosenMark, type Choice } from '../ChosenCode';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';

export interface MatrixProps extends Choice {
  groups: MatrixSlice['groups'];
  filtered: FilteredMatrix;
  base: string;
}

/** With more columns than this the table scrolls in a box of its own. */
const MAX_COLUMNS = 8;

/**
 * @returns the address of a cell: its row on the page of the topic, or the page of the code if an
 *   earlier edition has no row there. The query keeps the reader's choice.
 */
export function cellLink(
  { standing, id }: MatrixCode,
  topic: string,
  state: State,
  { query, base }: Pick<MatrixProps, 'query' | 'base'>,
): string {
  const hasRow = standing !== 'earlier' || state !== 'not-checked';
  return hasRow ? `${base}/compare/${topic}${query}#${id}` : `${base}/codes/${id}#not-checked`;
}

/** One row per topic, one column per code. The header row and the topics stay in view. */
export function MatrixTable(props: MatrixProps): ReactNode {
  const { groups, filtered, chosen, query, base } = props;
  const { codes, topics } = filtered;
  const isWide = codes.length > MAX_COLUMNS;
  const caption = 'What each code says on each topic';
  return (
    <div
      className={clsx(styles.wide, isWide && styles.scroll)}
      {...(isWide && { role: 'region', 'aria-label': caption, tabIndex: 0 })}
    >
      <table className={styles.table} data-sorted>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            {codes.map(({ code }) => (
              <th scope="col" key={code.id}>
                <PlainLink to={`${base}/codes/${code.id}`}>{code.label}</PlainLink>
                {chosen.includes(code.id) && <ChosenMark />}
                {code.standing !== 'compared' && (
                  <span className={styles.standing}>
                    {code.standing === 'earlier' ? 'superseded' : 'partly read'}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => {
          const rows = topics.filter((topic) => topic.group === group.id);
          if (rows.length === 0) return null;
          return (
            <tbody key={group.id}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={codes.length + 1}>
                  <span>{group.title}</span>
                </th>
              </tr>
              {rows.map((topic) => (
                <tr key={topic.id}>
                  <th scope="row">
                    <PlainLink to={`${base}/compare/${topic.id}${query}`}>{topic.title}</PlainLink>
                  </th>
                  {codes.map(({ code, index }) => (
                    <MatrixCell
                      key={code.id}
                      code={code}
                      topic={topic}
                      state={topic.states[index] ?? 'not-checked'}
                      query={query}
                      base={base}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

interface CellProps extends Pick<MatrixProps, 'query' | 'base'> {
  code: MatrixCode;
  topic: MatrixTopic;
  state: State;
}

function MatrixCell({ code, topic, state, query, base }: CellProps): ReactNode {
  return (
    <td data-state={state}>
      <PlainLink
        className={styles.cell}
        to={cellLink(code, topic.id, state, { query, base })}
        aria-label={`${code.label}, ${topic.title}: ${STATE_WORDS[state].short}`}
      >
        <StateMark state={state} short />
      </PlainLink>
    </td>
  );
}
