import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { EditionBanner } from '../../features/editions/components/EditionBanner';
import { useOpenEdition } from '../../features/editions/components/useEditions';
import { useSearchBase } from '../../features/search/components/SearchBox/useSearchBase';

/** Replaces the search plugin's page: more answers than the search bar shows, with excerpts. */
export default function SearchPage(): ReactNode {
  const base = useSearchBase();
  const edition = useOpenEdition();
  return (
    <Layout title="Search" description="All answers to a question, on one page.">
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <main className="container margin-vert--lg search-page" data-search-page={base}>
        {edition !== undefined && <EditionBanner name={edition} />}
        <h1>Search</h1>
        <div className="with-scripts">
          <input
            type="search"
            aria-label="Search guides, questions, words and codes"
            autoComplete="off"
            spellCheck="false"
            enterKeyHint="search"
            suppressHydrationWarning
          />
          <div
            data-search-results
            suppressHydrationWarning
            dangerouslySetInnerHTML={{ __html: '' }}
          />
        </div>
        <p className="without-scripts">
          The search needs JavaScript. Without it, use{' '}
          <Link to={`${base}a-z`}>all topics and questions, A to Z</Link>.
        </p>
      </main>
    </Layout>
  );
}
