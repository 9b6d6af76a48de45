import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { readableDate } from '../../../../lib/dates';
import { DescriptionList } from '../../../reference/components/DescriptionList';
import { codesToQuery } from '../../../reference/sideBySide';
import { sentence } from '../../../support/contact';
import type { CredentialSlice } from '../../slices';

/** What some letters mean, who gives them, which code goes with them, and where to complain. */
export function Credential({ slice, base }: DataProps<CredentialSlice>): ReactNode {
  const { credential, kind, codes, bodies, register, country, checked } = slice;
  const { title, givenBy, says, binds, lettersNotSeen, asOf } = credential;
  return (
    <>
      <p>{says}</p>
      {lettersNotSeen && (
        <p>
          We read about this title, and not about the letters themselves. Ask what they stand for.
        </p>
      )}
      <DescriptionList
        items={[
          ['Stands for', sentence(capitalized(title))],
          ['It is', sentence(kind)],
          ['Given by', sentence(capitalized(givenBy))],
          [
            'Code of ethics',
            codes.length > 0 ? (
              <>
                {codes.map(({ id, label }, at) => (
                  <Fragment key={id}>
                    {at > 0 && ', '}
                    <Link to={`${base}/codes/${id}`}>{label}</Link>
                  </Fragment>
                ))}
              </>
            ) : (
              'We have none on this site.'
            ),
          ],
          [
            'If it is your therapist’s',
            codes.length > 0 && (
              <>
                {codes.map(({ id, label }, at) => (
                  <Fragment key={id}>
                    {at > 0 && ', '}
                    <Link to={`${base}/compare${codesToQuery([id])}`}>
                      Compare with {label} first
                    </Link>
                  </Fragment>
                ))}
              </>
            ),
          ],
          ['Whom it binds', binds ? sentence(binds) : 'Not checked yet.'],
          [
            'Check the name',
            register && (
              <>
                {register.body}: {sentence(register.how)}{' '}
                {register.url && <a href={register.url}>{new URL(register.url).hostname}</a>}
              </>
            ),
          ],
          [
            'Where to complain',
            <>
              {bodies.length > 0 && `${bodies.join('; ')}. `}
              <Link to={`${base}/complain/${country.id}`}>All bodies: {country.name}</Link>
            </>,
          ],
          [
            'Checked by us',
            asOf ? `${checked}, from pages of ${readableDate(asOf)}.` : `${checked}.`,
          ],
        ]}
      />
    </>
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
