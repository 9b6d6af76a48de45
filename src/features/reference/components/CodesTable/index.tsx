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
import { bindsPhrase } from '../../binding';
import { chosenFirst } from '../../chosenCodes';
import type { DataProps } from '../../../../lib/data/components';
import type { CodeSummary, TopicRow, TopicSlice } from '../../slices';
import { COUNTRIES } from '../../vocabulary';
import { CHOSEN_MARK, ChosenMark, useChosenCodes, useRowOrder } from '../ChosenCode';
import { ProvisionSource, ProvisionText } from '../Provision';
import styles from './styles.module.css';

/**
 * What every code says on one topic: checked codes in reading order, then which are not checked. Codes
 * that the reader has chosen come first.
 */
export function CodesTable({ slice, base }: DataProps<TopicSlice>): ReactNode {
  const { topic, checked, earlier, notChecked } = slice;
  const { chosen, query } = useChosenCodes();
  const rows = [...checked, ...earlier].map(({ code }) => code);
  const hasChosen = [...rows, ...notChecked].some(({ id }) => chosen.includes(id));
  return (
    <>
      {checked.length > 0 && (
        <TopicTable caption={topic.question} rows={checked} topic={topic} base={base} />
      )}
      {notChecked.length > 0 && <NotCheckedCodes codes={notChecked} base={base} />}
      {earlier.length > 0 && (
        <TopicTable
          caption="Earlier editions, no longer in force"
          rows={earlier}
          topic={topic}
          base={base}
        />
      )}
      {hasChosen && (
        <p className={styles.report}>
          <Link to={`${base}/compare${query}`}>Every topic, with your therapist’s code first</Link>
        </p>
      )}
      <p className={styles.report}>
        <ReportLink
          address={`${base}/compare/${topic.id}`}
          text="Report a mistake in this table"
          about={topic.title}
        />
      </p>
    </>
  );
}

const COLUMNS = [
  { id: 'code', heading: 'Code' },
  { id: 'says', heading: 'What it says' },
  { id: 'source', heading: 'Section' },
];

interface TopicProps {
  topic: TopicSlice['topic'];
  base: string;
}

/** A table with a row for each code. The id of the code is the anchor of its row. */
function TopicTable(props: { caption: string; rows: readonly TopicRow[] } & TopicProps): ReactNode {
  const { caption, rows, topic, base } = props;
  const { chosen } = useChosenCodes();
  const order = useRowOrder();
  const brokenLinks = useBrokenLinks();
  for (const { code } of rows) brokenLinks.collectAnchor(code.id);
  return (
    <ResponsiveTable
      caption={caption}
      columns={COLUMNS}
      stackBelow="50rem"
      className={styles.table}
    >
      <RowGroup data-chosen-mark={CHOSEN_MARK}>
        {chosenFirst(rows, order, ({ code }) => code.id).map((row) => (
          <CodeRows
            key={row.code.id}
            row={row}
            isChosen={chosen.includes(row.code.id)}
            topic={topic}
            base={base}
          />
        ))}
      </RowGroup>
    </ResponsiveTable>
  );
}

interface RowsProps extends TopicProps {
  row: TopicRow;
  isChosen: boolean;
}

/** One row for each provision of a code. The first one has the header of all of them. */
function CodeRows({ row, isChosen, topic, base }: RowsProps): ReactNode {
  const { code, checked, provisions } = row;
  return provisions.map((provision, index) => (
    <Row key={provision.sections.join()} id={index === 0 ? code.id : undefined} data-code={code.id}>
      {index === 0 && (
        <RowHeader rowSpan={provisions.length} data-mark={isChosen ? '' : undefined}>
          <CodeHeader code={code} topic={topic} base={base} />
          {isChosen && <ChosenMark />}
        </RowHeader>
      )}
      <Cell>
        <ProvisionText provision={provision} topic={topic.id} />
      </Cell>
      <Cell>
        <ProvisionSource provision={provision} code={code} checked={checked} showsOfficialText />
      </Cell>
    </Row>
  ));
}

/** The code of a row, whom it binds, and the link to the row. */
function CodeHeader({ code, topic, base }: { code: CodeSummary } & TopicProps): ReactNode {
  return (
    <>
      <Link className={styles.code} to={`${base}/codes/${code.id}#${topic.id}`}>
        {code.label}
      </Link>{' '}
      <a
        className="hash-link"
        href={`#${code.id}`}
        aria-label={`Address of this row: ${code.label} on ${topic.title}`}
      />
      <span className={styles.note}>
        {bindsPhrase(code)}, {COUNTRIES[code.country]}
      </span>
      {code.inForce === null && (
        <span className={styles.note}>May have been replaced: not verified</span>
      )}
      {code.inForce === false && <span className={styles.note}>Superseded</span>}
    </>
  );
}

/** The codes that are not checked on the topic, in one line. Each keeps the address of its row. */
function NotCheckedCodes(props: { codes: readonly CodeSummary[]; base: string }): ReactNode {
  const { codes, base } = props;
  const { chosen } = useChosenCodes();
  const brokenLinks = useBrokenLinks();
  for (const { id } of codes) brokenLinks.collectAnchor(id);
  return (
    <p className={styles.notChecked}>
      <strong>Not checked yet:</strong>{' '}
      {chosenFirst(codes, chosen, ({ id }) => id).map((code, index) => (
        <Fragment key={code.id}>
          {index > 0 && ', '}
          <Link id={code.id} to={`${base}/codes/${code.id}#not-checked`}>
            {code.label}
          </Link>
          {chosen.includes(code.id) && <strong> (your therapist’s code)</strong>}
        </Fragment>
      ))}
      . They may well have a rule on this.
    </p>
  );
}
