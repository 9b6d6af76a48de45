import { useBlogPost } from '@docusaurus/plugin-content-blog/client';
import Footer from '@theme-original/BlogPostItem/Footer';
import type { ReactNode } from 'react';
import { CitePage } from '../../../features/citations/components/CitePage';
import { readableDate } from '../../../lib/dates';

/** Adds "Cite this page" before the theme's footer, on the page of a post only. */
export default function BlogPostItemFooter(): ReactNode {
  const { metadata, isBlogPostPage } = useBlogPost();
  const day = metadata.date.slice(0, 10);
  return (
    <>
      {isBlogPostPage && (
        <CitePage
          address={metadata.permalink}
          title={metadata.title}
          day={day}
          text=""
          about={`Published ${readableDate(day)}.`}
        />
      )}
      <Footer />
    </>
  );
}
