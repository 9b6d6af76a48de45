import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { Fragment, type ReactNode } from 'react';
import { ReportLink } from '../../../../components/ReportLink';
import {
  Cell,
  ResponsiveTable,
  Row,
  RowGroup,
  RowHeader,
} from '../../../../components/ResponsiveTable';
import type { DataProps } from '../../../../lib/data/components';
import type { CodeSummary, TopicRow, TopicSlice } from '../../slices';
import { COUNTRIES } from '../../vocabulary';
import { ProvisionSource, ProvisionText } from '../Provision';
import { StateMark } from '../StateMark';
import styles from './styles.module.css';

/** What every code says on one topic. The compared codes come first. */
export function CodesTable({ slice, base }: DataProps<TopicSlice>): ReactNode {
  const { topic, compared, earlier, unread, notChecked } = slice;
  return (
    <>
      <TopicTable caption={topic.question} rows={compared} topic={topic} base={base} />
      {earlier.length > 0 && (
        <TopicTable
          caption="Earlier editions, no longer in force"
          rows={earlier}
          topic={topic}
          base={base}
        />
      )}
      {unread.length > 0 && (
        <TopicTable
          caption="Codes we have read only in part"
          rows={unread}
          topic={topic}
          base={base}
        />
      )}
      <p>
        <ReportLink address={`${base}/compare/${topic.id}`} about={topic.title} />
      </p>
      {notChecked.length > 0 && (
        <p>
          {'Not checked yet on this topic: '}
          {notChecked.map((code, index) => (
            <Fragment key={code.id}>
              {index > 0 && ', '}
              <Link to={`${base}/codes/${code.id}`}>{code.label}</Link>
            </Fragment>
          ))}
          .
        </p>
      )}
    </>
  );
}

const COLUMNS = [
  { id: 'code', heading: 'Code' },
  { id: 'says', heading: 'What it says' },
  { id: 'source', heading: 'Where it stands' },
];

interface TopicProps {
  topic: TopicSlice['topic'];
  base: string;
}

/** A table with a row for each code. The id of the code is the anchor of its row. */
function TopicTable(props: { caption: string; rows: readonly TopicRow[] } & TopicProps): ReactNode {
  const { caption, rows, topic, base } = props;
  const brokenLinks = useBrokenLinks();
  for (const { code } of rows) brokenLinks.collectAnchor(code.id);
  return (
    <ResponsiveTable
      caption={caption}
      columns={COLUMNS}
      stackBelow="50rem"
      className={styles.table}
    >
      <RowGroup>
        {rows.map((row) => (
          <CodeRows key={row.code.id} row={row} topic={topic} base={base} />
        ))}
      </RowGroup>
    </ResponsiveTable>
  );
}

/** One row for each provision of a code. The first one has the header of all of them. */
function CodeRows({ row, topic, base }: { row: TopicRow } & TopicProps): ReactNode {
  const { code, provisions } = row;
  const header = (
    <RowHeader rowSpan={Math.max(1, provisions.length)}>
      <CodeHeader row={row} topic={topic} base={base} />
    </RowHeader>
  );
  if (provisions.length === 0) {
    return (
      <Row id={code.id}>
        {header}
        <NotCheckedCells code={code} />
      </Row>
    );
  }
  return provisions.map((provision, index) => (
    <Row key={provision.sections.join()} id={index === 0 ? code.id : undefined}>
      {index === 0 && header}
      <Cell>
        <ProvisionText provision={provision} />
      </Cell>
      <Cell>
        <ProvisionSource provision={provision} base={base} />
      </Cell>
    </Row>
  ));
}

/** The code of a row, whom it binds, the link to the row, and the link to report a mistake in it. */
function CodeHeader({ row, topic, base }: { row: TopicRow } & TopicProps): ReactNode {
  const { code, provisions } = row;
  const anchor = provisions.length > 0 ? topic.id : 'not-checked';
  return (
    <>
      <Link className={styles.code} to={`${base}/codes/${code.id}#${anchor}`}>
        {code.label}
      </Link>{' '}
      <a
        className="hash-link"
        href={`#${code.id}`}
        aria-label={`Address of this row: ${code.label} on ${topic.title}`}
      />
      <span className={styles.note}>
        {code.profession}, {COUNTRIES[code.country]}
      </span>
      <ReportLink
        address={`${base}/compare/${topic.id}#${code.id}`}
        about={`${code.label} on ${topic.title}`}
      />
      {code.inForce === null && (
        <span className={styles.note}>May have been replaced: not verified</span>
      )}
      {code.inForce === false && <span className={styles.note}>Superseded</span>}
    </>
  );
}

/** The cells of a code that is not checked on the topic: they say where to read the code. */
function NotCheckedCells({ code }: { code: CodeSummary }): ReactNode {
  return (
    <>
      <Cell>
        <p>
          <StateMark state="not-checked" />
        </p>
        <p>We have not confirmed what this code says here. It may well have a rule.</p>
      </Cell>
      <Cell>
        {code.officialUrl ? (
          <p>
            <a href={code.officialUrl}>Read the code at {code.abbreviation}</a>
          </p>
        ) : (
          <p>Ask {code.body} for its text.</p>
        )}
      </Cell>
    </>
  );
}
