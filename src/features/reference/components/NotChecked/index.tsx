import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { notCheckedSentence } from '../../notChecked';
import type { NotCheckedSlice } from '../../slices';

/** A sentence that names the codes that are not checked on a topic; nothing if all are. */
export function NotChecked({ slice }: Pick<DataProps<NotCheckedSlice>, 'slice'>): ReactNode {
  const sentence = notCheckedSentence(slice);
  return sentence && <p>{sentence}</p>;
}
