/** The page that lists all pairs of editions, as search and readers name it. */
export const CHANGES_PAGE = {
  url: '/changes',
  title: 'What changed in the data',
  description:
    'What was added, changed and removed in what this site says about the codes of ethics, from one edition to another, and since the last one.',
};

/** The Atom feed, from the top of the site. */
export const FEED = '/changes/feed.xml';
