import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { ReportLink } from '../../../../components/ReportLink';
import { readableDate } from '../../../../lib/dates';
import type { DataProps } from '../../../../lib/data/components';
import { bindingNote } from '../../binding';
import type { CodeSlice } from '../../slices';
import { COUNTRIES } from '../../vocabulary';
import { DescriptionList } from '../DescriptionList';

/** The facts of a code: its issuer, edition, whether it is in force, and our coverage of it. */
export function CodeFacts({ slice, base }: DataProps<CodeSlice>): ReactNode {
  const { code, adopted, effective, checked, supersededBy, coverage } = slice;
  return (
    <>
      <DescriptionList
        items={[
          ['Code', code.title],
          ['Issued by', code.body],
          ['Country', COUNTRIES[code.country]],
          [code.inForce === false ? 'Was for' : 'Binds', code.profession],
          ['That means', code.inForce === false ? undefined : bindingNote(code)],
          ['Edition', code.edition],
          ['Adopted', adopted && readableDate(adopted)],
          ['In effect since', effective && readableDate(effective)],
          ['In force', inForce(slice)],
          [
            'Replaced by',
            supersededBy && (
              <Link to={`${base}/codes/${supersededBy.id}`}>{supersededBy.label}</Link>
            ),
          ],
          [
            'Checked by us',
            `${coverage.checked} of ${coverage.of} topics, ${readableDate(checked)}`,
          ],
          [
            'Official text',
            code.officialUrl && <a href={code.officialUrl}>The code at {code.abbreviation}</a>,
          ],
        ]}
      />
      <p>
        <ReportLink address={`${base}/codes/${code.id}`} about={code.label} />
      </p>
    </>
  );
}

function inForce({ code, checked }: CodeSlice): string {
  if (code.inForce === null) return 'Not verified: it may have been replaced';
  return code.inForce ? `Yes, as far as we could find in ${readableDate(checked)}` : 'No';
}
