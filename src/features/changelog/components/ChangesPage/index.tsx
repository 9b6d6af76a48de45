import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { API_FOLDER, CHANGES_FILE } from '../../../reference/api/edition';
import { CHANGES_PAGE, FEED } from '../../addresses';
import type { EditionDiffLine } from '../../slices';
import { editionName, formatCounts } from '../../text';
import { FeedLink } from '../FeedLink';
import styles from './styles.module.css';

interface Props {
  /** Comparisons of any two editions, those with the current text first. */
  diffs: readonly EditionDiffLine[];
}

/** Lists the comparisons of any two editions: how much changed, with a link to the details. */
export default function ChangesPage({ diffs }: Props): ReactNode {
  const [first] = diffs;
  const untilNow = diffs.filter(({ newer }) => newer.name === first?.newer.name);
  const between = diffs.filter((diff) => !untilNow.includes(diff));
  return (
    <Layout title={CHANGES_PAGE.title} description={CHANGES_PAGE.description}>
      <FeedLink />
      <main className={styles.page}>
        <article>
          <div className="markdown">
            <h1>{CHANGES_PAGE.title}</h1>
            {first ? <Intro diff={first} /> : <NoEdition />}
            {first && (
              <>
                <h2 id="since">Until now</h2>
                <DiffList diffs={untilNow} />
              </>
            )}
            {between.length > 0 && (
              <>
                <h2 id="between">Between editions</h2>
                <DiffList diffs={between} />
              </>
            )}
            <FollowChanges />
          </div>
        </article>
      </main>
    </Layout>
  );
}

function NoEdition(): ReactNode {
  return (
    <p>
      No edition of this site has been published yet. The text you read today is the first. Once
      there is an edition, this page shows what was added, changed and removed since.
    </p>
  );
}

function Intro({
  diff: { older, counts, lawCounts, address },
}: {
  diff: EditionDiffLine;
}): ReactNode {
  return (
    <>
      <p>
        Since {editionName(older)}: <Link to={address}>{formatCounts(counts)}</Link>. Of the law:{' '}
        {formatCounts(lawCounts, 'rule')}.
      </p>
      <p>
        A cell is what one code of ethics does with one topic. It is added when we have checked it,
        changed when our text of it is another, and removed when it is not checked any more. The
        same goes for what the law of a place says on one question. The lists are made from the
        data. Nobody writes them by hand.
      </p>
    </>
  );
}

function DiffList({ diffs }: Props): ReactNode {
  return (
    <ul>
      {diffs.map(({ older, newer, counts, lawCounts, address }) => (
        <li key={address}>
          <Link to={address}>
            From {editionName(older)} to {editionName(newer)}
          </Link>
          : {formatCounts(counts)}; of the law, {formatCounts(lawCounts, 'rule')}
        </li>
      ))}
    </ul>
  );
}

/** How to follow changes without coming back, and where to read more. */
function FollowChanges(): ReactNode {
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
