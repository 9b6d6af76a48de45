import { BLOG_ATOM, BLOG_RSS } from './addresses';

/** A `<link>` in the head of every page. */
interface FeedTag {
  tagName: 'link';
  attributes: { rel: 'alternate'; type: string; href: string; title: string };
}

/**
 * @param siteUrl where the site is published, without a slash at its end.
 * @returns the tags by which feed readers discover the feeds of the blog.
 */
export function blogFeedTags(siteUrl: string): FeedTag[] {
  const feeds = [
    ['application/atom+xml', BLOG_ATOM],
    ['application/rss+xml', BLOG_RSS],
  ] as const;
  return feeds.map(([type, address]) => ({
    tagName: 'link',
    attributes: { rel: 'alternate', type, href: siteUrl + address, title: 'What changed' },
  }));
}
