import type { ApiEdition } from '../reference/api/edition';

/** The page that lists all comparisons of two editions. */
export const CHANGES_PAGE = {
  url: '/changes',
  title: 'What changed in the data',
  description:
    'What was added, changed and removed in what this site says about the codes of ethics, from one edition to another, and since the last one.',
};

/** Path of the Atom feed. */
export const FEED = '/changes/feed.xml';

/** @returns the path of the page that compares two editions: `/changes/2026.1/latest`. */
export function editionDiffAddress(older: ApiEdition, newer: ApiEdition): string {
  return `${CHANGES_PAGE.url}/${older.name}/${newer.name}`;
}

/** @returns the JSON file of a comparison in the API's folder: `changes/2026.1/latest.json`. */
export function editionDiffFile(older: ApiEdition, newer: ApiEdition): string {
  return `changes/${older.name}/${newer.name}.json`;
}

/** The feeds of the blog, from the top of the site. */
export const BLOG_ATOM = '/blog/atom.xml';
export const BLOG_RSS = '/blog/rss.xml';
