import type { ReactNode } from 'react';
import { countsSentence } from '../../countsSentence';
import type { CountsSlice } from '../../slices';

/** The short answer in numbers, counted from the very cells of the table below it. */
export function TopicCounts({ slice }: { slice: CountsSlice }): ReactNode {
  return <p>{countsSentence(slice)}</p>;
}
