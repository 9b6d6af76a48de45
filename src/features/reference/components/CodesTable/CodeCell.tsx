import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { COUNTRIES } from '../../vocabulary';
import type { Row, TopicSlice } from '../../slices';
import { ReportLink } from '../../../../components/ReportLink';
import styles from './styles.module.css';

interface Props {
  row: Row;
  topic: TopicSlice['topic'];
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/** The head of a row: which code, whom it binds, and the row's own address. */
export function CodeCell({ row: { code, provisions }, topic, base }: Props): ReactNode {
  const place = provisions.length > 0 ? topic.id : 'not-checked';
  return (
    <>
      <Link className={styles.code} to={`${base}/codes/${code.id}#${place}`}>
        {code.label}
      </Link>{' '}
      <a
        className="hash-link"
        href={`#${code.id}`}
        aria-label={`Address of this row: ${code.label} on ${topic.title}`}
      />
      <span className={styles.who}>
        {code.profession}, {COUNTRIES[code.country]}
      </span>
      <ReportLink
        address={`${base}/compare/${topic.id}#${code.id}`}
        about={`${code.label} on ${topic.title}`}
      />
      {code.inForce === null && (
        <span className={styles.who}>May have been replaced: not verified</span>
      )}
      {code.inForce === false && <span className={styles.who}>Superseded</span>}
    </>
  );
}
