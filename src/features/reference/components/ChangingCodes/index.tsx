import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { readableDate } from '../../../../lib/dates';
import type { DataProps } from '../../../../lib/data/components';
import type { ChangingCodesSlice, CodeSummary } from '../../slices';
import { COUNTRIES } from '../../vocabulary';

/** Which codes are under revision, may have been replaced, are new, or are superseded. */
export function ChangingCodes({ slice, base }: DataProps<ChangingCodesSlice>): ReactNode {
  const { underRevision, unverified, recent, superseded } = slice;
  const link = ({ id, label }: CodeSummary) => (
    <Link to={`${base}/codes/${id}#edition`}>{label}</Link>
  );
  return (
    <>
      <Heading as="h2" id="under-revision">
        A new edition is due, or in the making
      </Heading>
      <ul>
        {underRevision.map(({ code, revision, checked }) => (
          <li key={code.id}>
            {link(code)}, {COUNTRIES[code.country]}. {revision} Checked in {readableDate(checked)}.
          </li>
        ))}
      </ul>
      {unverified.length > 0 && (
        <>
          <Heading as="h2" id="unverified">
            May have been replaced
          </Heading>
          <ul>
            {unverified.map((code) => (
              <li key={code.id}>
                {link(code)}. We could not verify that this edition is still in force. Ask{' '}
                {code.abbreviation} which one counts.
              </li>
            ))}
          </ul>
        </>
      )}
      <Heading as="h2" id="recent">
        New in the last years
      </Heading>
      <ul>
        {recent.map(({ code, since }) => (
          <li key={code.id}>
            {link(code)}, {COUNTRIES[code.country]}: since {readableDate(since)}.
          </li>
        ))}
      </ul>
      <Heading as="h2" id="superseded">
        No longer in force
      </Heading>
      <ul>
        {superseded.map(({ code, by }) => (
          <li key={code.id}>
            {link(code)} was replaced by {link(by)}.
          </li>
        ))}
      </ul>
    </>
  );
}
