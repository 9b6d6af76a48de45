import type { ReactNode } from 'react';
import type { TopicSlice } from '../../slices';
import { ReportLink } from '../../../../components/ReportLink';
import { CodeLinks } from './CodeLinks';
import { Rows } from './Rows';

interface Props {
  slice: TopicSlice;
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/** What every code says on one topic: codes in force first, then what is kept for completeness. */
export function CodesTable({ slice, base }: Props): ReactNode {
  const { topic, compared, earlier, unread, notChecked } = slice;
  return (
    <>
      <Rows caption={topic.question} rows={compared} topic={topic} base={base} />
      {earlier.length > 0 && (
        <Rows
          caption="Earlier editions, no longer in force"
          rows={earlier}
          topic={topic}
          base={base}
        />
      )}
      {unread.length > 0 && (
        <Rows caption="Codes we have read only in part" rows={unread} topic={topic} base={base} />
      )}
      <p>
        <ReportLink address={`${base}/compare/${topic.id}`} about={topic.title} />
      </p>
      {notChecked.length > 0 && (
        <p>
          Not checked yet on this topic: <CodeLinks codes={notChecked} base={base} />.
        </p>
      )}
    </>
  );
}
