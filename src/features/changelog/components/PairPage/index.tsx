import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { countsWords, type ChangesSlice } from '../..';
import { readableDate } from '../../../../lib/readableDate';
import { CHANGES_PAGE } from '../../node/page';
import { FeedLink } from '../ChangesPage/FeedLink';
import { Change, changeId } from './Change';
import { ByTopic } from './ByTopic';
import { editionName } from './editionName';
import { ListsChanged } from './ListsChanged';
import styles from './styles.module.css';

/** What changed between two editions: cells by topic and by code, old and new side by side. */
export default function PairPage({ slice }: { slice: ChangesSlice }): ReactNode {
  const { older, newer, counts, lists, codes, topics } = slice;
  const title =
    newer.name === 'latest'
      ? `What changed since ${editionName(older)}`
      : `What changed from ${editionName(older)} to ${editionName(newer)}`;
  const words = countsWords(counts);
  return (
    <Layout title={title} description={`${title}: ${words}. Old and new side by side.`}>
      <FeedLink />
      <main className={styles.page}>
        <h1>{title}</h1>
        <p>
          From {editionName(older)} of {readableDate(older.date)}
          {newer.name === 'latest'
            ? ' to the current text'
            : ` to ${editionName(newer)} of ${readableDate(newer.date)}`}
          : {words}. <Link to={CHANGES_PAGE.url}>All comparisons</Link>
        </p>
        <ListsChanged lists={lists} />
        {topics.length > 0 && <ByTopic topics={topics} />}
        {codes.length > 0 && <h2 id="by-code">By code</h2>}
        {codes.map(({ id, name, changes }) => (
          <section key={id} aria-labelledby={id}>
            <h3 id={id} className={styles.code}>
              {name}
            </h3>
            {changes.map((change) => (
              <Change key={changeId(change)} change={change} older={older} newer={newer} />
            ))}
          </section>
        ))}
      </main>
    </Layout>
  );
}
