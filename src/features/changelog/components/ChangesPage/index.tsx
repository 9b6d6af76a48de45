import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { countsWords, type PairLine } from '../..';
import { CHANGES_PAGE } from '../../node/page';
import { editionName } from '../PairPage/editionName';
import { FollowChanges } from './FollowChanges';
import { FeedLink } from './FeedLink';
import styles from './styles.module.css';

interface Props {
  /** Any two editions; with the current text first. */
  pairs: readonly PairLine[];
}

/** What changed between any two editions: how much, and the way to what. */
export default function ChangesPage({ pairs }: Props): ReactNode {
  const [first] = pairs;
  const since = pairs.filter(({ newer }) => newer.name === first?.newer.name);
  const between = pairs.filter((pair) => !since.includes(pair));
  return (
    <Layout title={CHANGES_PAGE.title} description={CHANGES_PAGE.description}>
      <FeedLink />
      <main className={styles.page}>
        <article>
          <div className="markdown">
            <h1>{CHANGES_PAGE.title}</h1>
            {first ? <Intro pair={first} /> : <NoEdition />}
            {first && (
              <>
                <h2 id="since">Until now</h2>
                <Pairs pairs={since} />
              </>
            )}
            {between.length > 0 && (
              <>
                <h2 id="between">Between editions</h2>
                <Pairs pairs={between} />
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

function Intro({ pair: { older, counts, address } }: { pair: PairLine }): ReactNode {
  return (
    <>
      <p>
        Since {editionName(older)}: <Link to={address}>{countsWords(counts)}</Link>.
      </p>
      <p>
        A cell is what one code of ethics does with one topic. It is added when we have checked it,
        changed when our text of it is another, and removed when it is not checked any more. The
        lists are made from the data. Nobody writes them by hand.
      </p>
    </>
  );
}

function Pairs({ pairs }: { pairs: readonly PairLine[] }): ReactNode {
  return (
    <ul>
      {pairs.map(({ older, newer, counts, address }) => (
        <li key={address}>
          <Link to={address}>
            From {editionName(older)} to {editionName(newer)}
          </Link>
          : {countsWords(counts)}
        </li>
      ))}
    </ul>
  );
}
