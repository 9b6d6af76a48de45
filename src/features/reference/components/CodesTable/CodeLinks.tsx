import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import type { CodeLine } from '../../slices';

interface Props {
  codes: readonly CodeLine[];
  /** Where the page's version starts; empty for today's text. */
  base: string;
}

/** Codes in a sentence, each leading to its page. */
export function CodeLinks({ codes, base }: Props): ReactNode {
  return codes.map((code, at) => (
    <Fragment key={code.id}>
      {at > 0 && ', '}
      <Link to={`${base}/codes/${code.id}`}>{code.label}</Link>
    </Fragment>
  ));
}
