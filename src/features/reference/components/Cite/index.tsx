import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { CiteSlice } from '../../slices';

interface Props extends DataProps<CiteSlice> {
  /** The sections to cite; all sections of the cell by default. */
  sections?: string;
}

/** A citation in a sentence, linked to the row of the cell. */
export function Cite({ slice, base, sections = slice.sections.join(', ') }: Props): ReactNode {
  const { code, topic } = slice;
  return (
    <Link to={`${base}/compare/${topic.id}#${code.id}`}>
      {code.label}, {sections}
    </Link>
  );
}
