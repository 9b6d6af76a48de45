import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import { counted } from '../../../../lib/text';
import type { DataProps } from '../../../../lib/data/components';
import { applyFilter, type FilteredMatrix } from '../../matrixFilter';
import type { MatrixSlice } from '../../slices';
import { STATE_WORDS, STATES } from '../../vocabulary';
import { useChosenCodes } from '../ChosenCode';
import { StateMark } from '../StateMark';
import { Filters, useFilter } from './Filters';
import { MatrixTable } from './MatrixTable';
import { TopicsList } from './TopicsList';
import styles from './styles.module.css';

/** Where the link leads that skips the table. */
const AFTER_TABLE = 'after-table';

/**
 * The state of each code on every topic: a table on wide screens and on paper, a list of topics on
 * narrow screens. Each cell links to its provision.
 */
export function CodesMatrix({ slice, base }: DataProps<MatrixSlice>): ReactNode {
  const [filter, setFilter] = useFilter();
  const { chosen, query } = useChosenCodes();
  const filtered = applyFilter(slice, filter, chosen);
  const { topics, codes, isUnchecked } = filtered;
  const own = codes.filter(({ code }) => chosen.includes(code.id));
  const hidden = slice.codes.length - codes.length;
  return (
    <div className={styles.matrix}>
      <Filters slice={slice} filter={filter} onChange={setFilter} />
      <Legend />
      <p role="status" className={styles.count}>
        {counted(topics.length, 'topic', 'topics')}, {counted(codes.length, 'code', 'codes')}.
        {hidden > 0 && ` ${counted(hidden, 'more is', 'more are')} not shown here.`}
      </p>
      {own.length > 0 && (
        <p>
          {own.map(({ code }) => code.label).join(', ')} first, as your therapist’s code.{' '}
          <Link to={`${base}/compare`}>Show the usual order</Link>
        </p>
      )}
      {isUnchecked ? (
        <UncheckedCodes codes={codes} base={base} />
      ) : topics.length > 0 && codes.length > 0 ? (
        <>
          <a className={styles.skip} href={`#${AFTER_TABLE}`}>
            Skip the table
          </a>
          <MatrixTable {...{ groups: slice.groups, filtered, chosen, query, base }} />
          <TopicsList {...{ groups: slice.groups, filtered, chosen, query, base }} />
          <span id={AFTER_TABLE} tabIndex={-1} />
        </>
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

/** One sentence instead of a table of gaps. */
function UncheckedCodes(props: { codes: FilteredMatrix['codes']; base: string }): ReactNode {
  const { codes, base } = props;
  return (
    <p>
      We have not confirmed any rule of{' '}
      {codes.map(({ code }, index) => (
        <Fragment key={code.id}>
          {index > 0 && (index === codes.length - 1 ? ' or ' : ', ')}
          <Link to={`${base}/codes/${code.id}`}>{code.label}</Link>
        </Fragment>
      ))}{' '}
      yet. They may well have rules on these topics.
    </p>
  );
}
