import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { Fragment, type ReactNode } from 'react';
import { bindsPhrase } from '../../binding';
import type { DataProps } from '../../../../lib/data/components';
import type { CodeListSlice } from '../../slices';
import { COUNTRIES } from '../../vocabulary';

const GROUPS = [
  ['compared', 'Codes we have mostly read'],
  ['unread', 'Codes we have read in part'],
  ['earlier', 'Earlier editions, kept for reference'],
] as const;

/** Every code, grouped by standing. The headings have the standing as their id. */
export function CodeList({ slice, base }: DataProps<CodeListSlice>): ReactNode {
  return GROUPS.map(([standing, title]) => {
    const codes = slice.codes.filter((entry) => entry.standing === standing);
    if (codes.length === 0) return null;
    return (
      <Fragment key={standing}>
        <Heading as="h3" id={standing}>
          {title}
        </Heading>
        <ul>
          {codes.map(({ code, coverage }) => (
            <li key={code.id}>
              <Link to={`${base}/codes/${code.id}`}>{code.label}</Link>: {code.body},{' '}
              {COUNTRIES[code.country]}. {bindsPhrase(code)}. Checked on {coverage.checked} of{' '}
              {coverage.of} topics.
            </li>
          ))}
        </ul>
      </Fragment>
    );
  });
}
