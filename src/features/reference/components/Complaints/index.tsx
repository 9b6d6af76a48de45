import type { ReactNode } from 'react';
import type { CodeSlice } from '../../slices';
import { Facts } from '../Facts';

/** Who takes complaints about those whom a code binds, and how far that goes. */
export function Complaints({ slice: { complaints } }: { slice: CodeSlice }): ReactNode {
  if (!complaints) return <p>Where complaints go is not checked yet.</p>;
  const { body, url, note } = complaints;
  return (
    <Facts
      facts={[
        ['Complaints go to', body],
        ['Good to know', note],
        ['Their page', url && <a href={url}>{url.replace(/^https?:\/\/(www\.)?/, '')}</a>],
      ]}
    />
  );
}
