import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { Row, TopicSlice } from '../../slices';
import { ProvisionSource, ProvisionText } from '../Provision';
import { CodeCell } from './CodeCell';
import { NotChecked } from './NotChecked';
import styles from './styles.module.css';

interface Props {
  caption: string;
  rows: readonly Row[];
  topic: TopicSlice['topic'];
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/**
 * A table with one row a code, and its id as the row's address. On a narrow screen the cells stand
 * below one another; the roles are written out because some browsers forget them then.
 */
export function Rows({ caption, rows, topic, base }: Props): ReactNode {
  const links = useBrokenLinks();
  for (const { code } of rows) links.collectAnchor(code.id);
  return (
    <table className={styles.table} role="table">
      <caption className={styles.caption}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Code
          </th>
          <th scope="col" role="columnheader">
            What it says
          </th>
          <th scope="col" role="columnheader">
            Where it stands
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <CodeRows key={row.code.id} row={row} topic={topic} base={base} />
        ))}
      </tbody>
    </table>
  );
}

function CodeRows({ row, topic, base }: { row: Row } & Pick<Props, 'topic' | 'base'>): ReactNode {
  const { code, provisions } = row;
  const head = (
    <th scope="row" role="rowheader" rowSpan={Math.max(1, provisions.length)}>
      <CodeCell row={row} topic={topic} base={base} />
    </th>
  );
  if (provisions.length === 0) {
    return (
      <tr id={code.id} role="row">
        {head}
        <NotChecked code={code} />
      </tr>
    );
  }
  return provisions.map((provision, at) => (
    <tr key={provision.sections.join()} id={at === 0 ? code.id : undefined} role="row">
      {at === 0 && head}
      <td role="cell">
        <ProvisionText provision={provision} />
      </td>
      <td role="cell">
        <ProvisionSource provision={provision} base={base} />
      </td>
    </tr>
  ));
}
