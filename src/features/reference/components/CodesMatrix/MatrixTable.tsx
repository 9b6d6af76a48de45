import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { FilteredMatrix } from '../../matrixFilter';
import type { MatrixSlice } from '../../slices';
import { MatrixCell } from './MatrixCell';
import styles from './styles.module.css';

interface Props {
  groups: MatrixSlice['groups'];
  shown: FilteredMatrix;
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/** Topics down, codes across. On a narrow screen each topic lists its codes below itself. */
export function MatrixTable({ groups, shown: { codes, topics }, base }: Props): ReactNode {
  const links = useBrokenLinks();
  // Plain links: the theme's would fetch some hundred pages ahead as they come into view.
  for (const { code } of codes) links.collectLink(`${base}/codes/${code.id}`);
  for (const { id } of topics) links.collectLink(`${base}/compare/${id}`);
  return (
    <table className={styles.table} role="table">
      <caption className={styles.caption}>What each code says on each topic</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Topic
          </th>
          {codes.map(({ code }) => (
            <th key={code.id} scope="col" role="columnheader">
              <a href={`${base}/codes/${code.id}`}>{code.label}</a>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => {
        const rows = topics.filter((topic) => topic.group === group.id);
        if (rows.length === 0) return null;
        return (
          <tbody key={group.id} role="rowgroup">
            <tr role="row" className={styles.group}>
              <th scope="rowgroup" role="rowheader" colSpan={codes.length + 1}>
                {group.title}
              </th>
            </tr>
            {rows.map((topic) => (
              <tr key={topic.id} role="row">
                <th scope="row" role="rowheader">
                  <a href={`${base}/compare/${topic.id}`}>{topic.title}</a>
                </th>
                {codes.map(({ code, at }) => (
                  <MatrixCell
                    key={code.id}
                    code={code}
                    topic={topic}
                    state={topic.states[at] ?? 'not-checked'}
                    base={base}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
