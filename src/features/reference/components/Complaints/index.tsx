import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { CodeSlice } from '../../slices';
import { DescriptionList } from '../DescriptionList';

/** Where to complain about members who are bound by a code. */
export function Complaints({ slice }: Pick<DataProps<CodeSlice>, 'slice'>): ReactNode {
  const { complaints } = slice;
  if (!complaints) return <p>Where complaints go is not checked yet.</p>;
  const { body, url, note } = complaints;
  return (
    <DescriptionList
      items={[
        ['Complaints go to', body],
        ['Good to know', note],
        ['Official page', url && <a href={url}>{url.replace(/^https?:\/\/(www\.)?/, '')}</a>],
      ]}
    />
  );
}
