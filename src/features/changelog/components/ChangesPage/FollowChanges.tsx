import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { API_FOLDER, CHANGES_FILE } from '../../../reference/api/edition';
import { FEED } from '../../node/page';

/** How to hear of changes without coming back, and where the rest is told. */
export function FollowChanges(): ReactNode {
  return (
    <>
      <h2 id="follow">Follow it</h2>
      <p>
        A clinic or a teacher can follow the <Link to={`pathname://${FEED}`}>Atom feed</Link> in a
        feed reader. Programs can read the same from{' '}
        <Link to={`pathname:///${API_FOLDER}/${CHANGES_FILE}`}>changes.json</Link>;{' '}
        <Link to="/about/data#changes">the data page</Link> tells how.
      </p>
      <p>
        What changed in the codes themselves, and on what evidence, is told in{' '}
        <Link to="/blog">our posts</Link>.
      </p>
    </>
  );
}
