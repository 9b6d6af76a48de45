import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { readableDate } from '../../../../lib/dates';
import { basePathOf } from '../../../../lib/pages';
import { useEditions } from '../useEditions';

/** The list of editions, with an explanation of what they are for. */
export default function EditionsPage(): ReactNode {
  const { editions } = useEditions();
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
      </main>
    </Layout>
  );
}
