import Head from '@docusaurus/Head';
import type { ReactNode } from 'react';
import { CHANGES_PAGE, FEED } from '../../node/page';

/** Tells feed readers that a page has a feed. */
export function FeedLink(): ReactNode {
  return (
    <Head>
      <link rel="alternate" type="application/atom+xml" href={FEED} title={CHANGES_PAGE.title} />
    </Head>
  );
}
