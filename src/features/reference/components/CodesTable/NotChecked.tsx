import type { ReactNode } from 'react';
import type { CodeLine } from '../../slices';
import { StateMark } from '../StateMark';

/** The cells of a gap: what we don't know, and where to read it. */
export function NotChecked({ code }: { code: CodeLine }): ReactNode {
  return (
    <>
      <td role="cell">
        <p>
          <StateMark state="not-checked" />
        </p>
        <p>We have not confirmed what this code says here. It may well have a rule.</p>
      </td>
      <td role="cell">
        {code.officialUrl ? (
          <p>
            <a href={code.officialUrl}>Read the code at {code.abbreviation}</a>
          </p>
        ) : (
          <p>Ask {code.body} for its text.</p>
        )}
      </td>
    </>
  );
}
