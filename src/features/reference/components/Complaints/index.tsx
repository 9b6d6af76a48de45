import { useLocation } from '@docusaurus/router';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { CodeSlice } from '../../slices';
import { DescriptionList } from '../DescriptionList';

const FORMER_ID = 'complaints';

/** Where to complain about members who are bound by a code. */
export function Complaints({ slice, base }: DataProps<CodeSlice>): ReactNode {
  const { code, complaints, topics } = slice;
  const isPageOfCode = useLocation().pathname.endsWith(`/codes/${code.id}`);
  // The heading above had the id of the topic once, and has it in edition 2026.1. Links to it still
  // lead here, unless a provision of the page has the id.
  const hasFormerId = isPageOfCode && base === '' && !topics.some(({ id }) => id === FORMER_ID);
  const { body, url, note } = complaints ?? {};
  return (
    <>
      {hasFormerId && <span id={FORMER_ID} />}
      {complaints ? (
        <DescriptionList
          items={[
            ['Complaints go to', body],
            ['Good to know', note],
            ['Official page', url && <a href={url}>{url.replace(/^https?:\/\/(www\.)?/, '')}</a>],
          ]}
        />
      ) : (
        <p>Where complaints go is not checked yet.</p>
      )}
    </>
  );
}
