import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { Fragment, type ReactNode } from 'react';
import { readableDate } from '../../../../lib/dates';
import { placeAddress } from '../../../law/addresses';
import { CHANGES_PAGE } from '../../addresses';
import type { EditionDiffSlice } from '../../slices';
import { editionName, formatCounts } from '../../text';
import { FeedLink } from '../FeedLink';
import { Change, changeId } from './Change';
import styles from './styles.module.css';

/** Compares two editions: the cells that differ by topic and by code, before and after. */
export default function EditionDiffPage({ slice }: { slice: EditionDiffSlice }): ReactNode {
  const { older, newer, counts, lawCounts, lists, codes, topics, law } = slice;
  const title =
    newer.name === 'latest'
      ? `What changed since ${editionName(older)}`
      : `What changed from ${editionName(older)} to ${editionName(newer)}`;
  const countsText = `${formatCounts(counts)}; of the law, ${formatCounts(lawCounts, 'rule')}`;
  return (
    <Layout title={title} description={`${title}: ${countsText}. Old and new side by side.`}>
      <FeedLink />
      <main className={styles.page}>
        <h1>{title}</h1>
        <p>
          From {editionName(older)} of {readableDate(older.date)}
          {newer.name === 'latest'
            ? ' to the current text'
            : ` to ${editionName(newer)} of ${readableDate(newer.date)}`}
          : {countsText}. <Link to={CHANGES_PAGE.url}>All comparisons</Link>
        </p>
        {lists.length > 0 && <Lists lists={lists} />}
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
        {law.length > 0 && <LawChanges law={law} base={newer.base} />}
      </main>
    </Layout>
  );
}

/** What differs in the law, by place. */
function LawChanges({ law, base }: Pick<EditionDiffSlice, 'law'> & { base: string }): ReactNode {
  return (
    <>
      <h2 id="law">The law</h2>
      <ul>
        {law.map(({ id, name, counts, changes }) => (
          <li key={id}>
            <Link to={base + placeAddress(id)}>{name}</Link>: {counts}
            <ul>
              {changes.map((change) => (
                <li key={change.question}>
                  {change.name} ({change.kind}): {change.cites}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * Codes and topics that were added, removed or renamed, and codes that now bind a different group of
 * people.
 */
function Lists({ lists }: Pick<EditionDiffSlice, 'lists'>): ReactNode {
  return (
    <>
      <h2 id="lists">Codes and topics</h2>
      <ul>
        {lists.map(({ what, names }) => (
          <li key={what}>
            {what}: {names.join('; ')}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The cells that differ by topic, with links to their details further down. */
function ByTopic({ topics }: Pick<EditionDiffSlice, 'topics'>): ReactNode {
  return (
    <>
      <h2 id="by-topic">By topic</h2>
      <ul>
        {topics.map(({ id, name, changes }) => (
          <li key={id}>
            {name}:{' '}
            {changes.map((change, index) => (
              <Fragment key={changeId(change)}>
                {index > 0 && ', '}
                <a href={`#${changeId(change)}`}>{change.code.name}</a> ({change.kind})
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
