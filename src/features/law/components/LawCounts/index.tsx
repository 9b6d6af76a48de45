import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { lawCountsText } from '../../countsText';
import type { LawCountsSlice } from '../../slices';

/** How many states have each answer, in a sentence. */
export function LawCounts({ slice }: Pick<DataProps<LawCountsSlice>, 'slice'>): ReactNode {
  return <p>{lawCountsText(slice)}</p>;
}
