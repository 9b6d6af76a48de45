import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { readableDate } from '../../../../lib/dates';
import { withoutProtocol } from '../../../../lib/text';
import { DescriptionList } from '../../../reference/components/DescriptionList';
import { sentence, telHref } from '../../contact';
import type { RouteSlice } from '../../slices';

const NOT_CHECKED = 'Not checked yet. It may have one, so ask before you wait.';

/** Who takes complaints, about whom, and what that body can and can't do. */
export function ComplaintRoute({ slice }: Pick<DataProps<RouteSlice>, 'slice'>): ReactNode {
  const { route, helpFirst, checked } = slice;
  const { kind, timeLimit, helper, find = [], url, email, phone, asOf } = route;
  const text = (value?: string) => value && sentence(value);
  const hasBody = kind !== 'none';
  return (
    <>
      {route.says && <p>{route.says}</p>}
      <DescriptionList
        items={[
          ['Takes it', hasBody && sentence(route.body)],
          ['About', text(route.about)],
          ['Where', text(route.region)],
          ['It can', text(route.can)],
          ['It can’t', text(route.cannot)],
          ['Who may complain', text(route.who)],
          [
            'Time limit',
            hasBody &&
              (timeLimit ? (
                <>
                  <strong>{timeLimit.period}.</strong> {timeLimit.says}
                </>
              ) : (
                NOT_CHECKED
              )),
          ],
          ['Without your name', text(route.anonymous)],
          ['Your therapist sees', text(route.therapistSees)],
          ['If they have left', text(route.afterLeaving)],
          ['While you’re in therapy', text(route.duringTherapy)],
          ['Protection', text(route.protection)],
          ['How it goes', text(route.how)],
          ['Cost', route.free && 'Free.'],
          [
            'Talk to someone first',
            helpFirst?.phone && (
              <>
                {helpFirst.name}:{' '}
                <a href={telHref(helpFirst.phone.number)}>{helpFirst.phone.number}</a>
                {helpFirst.phone.words && `, ${helpFirst.phone.words}`}.
              </>
            ),
          ],
          [
            'Help with it',
            helper && (
              <>
                {helper.says}: <a href={telHref(helper.phone)}>{helper.phone}</a>.
              </>
            ),
          ],
          [
            'Find it',
            find.length > 0 && (
              <ul>
                {find.map((entry) => (
                  <li key={entry.url}>
                    {entry.who}: {entry.what}. <a href={entry.url}>{hostOf(entry.url)}</a>
                  </li>
                ))}
              </ul>
            ),
          ],
          ['Official page', url && <Link to={url}>{hostOf(url)}</Link>],
          ['Email', email && <a href={`mailto:${email}`}>{email}</a>],
          ['Phone', phone],
          ['Checked by us', checkedIn(checked, asOf)],
        ]}
      />
    </>
  );
}

function hostOf(url: string): string {
  return withoutProtocol(url)
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');
}

function checkedIn(checked: string, asOf?: string): string {
  const read = `${readableDate(checked)}.`;
  return asOf ? `${read} The newest page that we read is of ${readableDate(asOf)}.` : read;
}
