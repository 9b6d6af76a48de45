import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { CHANGES_PAGE, FEED } from '../addresses';

/** The `<link>` by which feed readers discover the feed of a page. */
export function FeedLink(): ReactNode {
  const href = useBaseUrl(FEED);
  return (
    <Head>
      <link rel="alternate" type="application/atom+xml" href={href} title={CHANGES_PAGE.title} />
    </Head>
  );
}
