/**
 * Lets browsers that can fetch a page of ours when a link to it is about to be followed. The loader
 * puts these rules into a page after its first frame: before it, the browser would look at every
 * link for them, which costs a phone some 7 ms (bench/README.md). The policy allows them by hash.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/api/*' } }] },
      eagerness: 'moderate',
    },
  ],
});
