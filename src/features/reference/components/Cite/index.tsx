import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { CiteSlice } from '../../slices';

interface Props {
  slice: CiteSlice;
  /** Where the page's version starts; empty for today's text. */
  base: string;
  /** Which of the cell's sections are meant, as the page writes them; all, if none are named. */
  sections?: string;
}

/** A citation in a sentence: code, edition and sections from the data, leading to the cell. */
export function Cite({
  slice: { code, topic, sections },
  base,
  sections: meant,
}: Props): ReactNode {
  return (
    <Link to={`${base}/compare/${topic.id}#${code.id}`}>
      {code.label}, {meant ?? sections.join(', ')}
    </Link>
  );
}
