import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { Fragment, type ReactNode } from 'react';
import { readableDate } from '../../../../lib/dates';
import { basePathOf } from '../../../../lib/pages';
import { ErrataList } from '../ErrataList';
import { useEditions } from '../useEditions';

const ERRATA = 'errata';

/** The list of editions, with an explanation of what they are for. */
export default function EditionsPage(): ReactNode {
  const { editions, errata } = useEditions();
  return (
    <Layout
      title="Editions"
      description="Editions of this site: the whole text as it stood on one day, kept so that it can be cited."
    >
      <main className="container margin-vert--lg">
        <h1>Editions</h1>
        <p>
          When we find a mistake on this site, we correct it. So a page can change from one day to
          the next. An edition is the whole text as it stood on one day. It has addresses of its
          own, and it is not changed.
        </p>
        <p>
          To know what is right today, read the <Link to="/">current text</Link>. If others must
          find the same words as you did, cite an edition.
        </p>
        {editions.length === 0 && <p>There is no edition yet.</p>}
        <ul>
          {editions.map(({ name, date }) => (
            <li key={name}>
              <Link to={basePathOf(name)}>Edition {name}</Link>, {readableDate(date)}
            </li>
          ))}
        </ul>
        <h2 id={ERRATA}>Known errors in editions</h2>
        <p>
          The text of an edition stays as it is. Each error we know of is named at the top of its
          page, and here. Programs read them in{' '}
          <Link to="pathname:///api/v1/errata.json">errata.json</Link>.
        </p>
        {editions.map(({ name }) => {
          const own = errata.filter(({ edition }) => edition === name);
          return (
            <Fragment key={name}>
              <h3 id={`${ERRATA}-${name}`}>Edition {name}</h3>
              {own.length > 0 ? <ErrataList errata={own} withPages /> : <p>None so far.</p>}
            </Fragment>
          );
        })}
      </main>
    </Layout>
  );
}
