import Head from '@docusaurus/Head';
import type { ReactNode } from 'react';
import { CHANGES_PAGE, FEED } from '../addresses';

/** The `<link>` by which feed readers discover the feed of a page. */
export function FeedLink(): ReactNode {
  return (
    <Head>
      <link rel="alternate" type="application/atom+xml" href={FEED} title={CHANGES_PAGE.title} />
    </Head>
  );
}
