import type { ReactNode } from 'react';
import { countsSentence } from '../../countsSentence';
import type { DataProps } from '../../../../lib/data/components';
import type { CountsSlice } from '../../slices';

/** A sentence with the number of compared codes in each state. */
export function TopicCounts({ slice }: Pick<DataProps<CountsSlice>, 'slice'>): ReactNode {
  return <p>{countsSentence(slice)}</p>;
}
