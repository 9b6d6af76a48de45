import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import { readableDate } from '../../../../lib/dates';
import { basePathOf } from '../../../../lib/pages';
import type { Erratum } from '../../errata';

interface Props {
  errata: readonly Erratum[];
  /** Whether each erratum names its pages, with links. */
  withPages?: boolean;
}

/** Known errors of editions: what the edition says, what is right, and when that was confirmed. */
export function ErrataList({ errata, withPages = false }: Props): ReactNode {
  return (
    <ul>
      {errata.map(({ edition, pages, says, correct, date }) => (
        <li key={says}>
          {withPages &&
            pages.map((page) => (
              <Fragment key={page}>
                <Link to={basePathOf(edition) + page}>{page}</Link>.{' '}
              </Fragment>
            ))}
          It says: {says} Correct: {correct}{' '}
          <small>
            (<time dateTime={date}>{readableDate(date)}</time>)
          </small>
        </li>
      ))}
    </ul>
  );
}
