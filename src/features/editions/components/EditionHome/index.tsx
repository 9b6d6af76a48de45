import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useVersions } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { readableDate } from '../../../../lib/dates';
import { basePathOf, withoutBase, withoutTrailingSlash } from '../../../../lib/pages';
import { CitePage } from '../../../citations/components/CitePage';
import { AUTHOR } from '../../../citations/pageCitation';
import { EditionBanner } from '../EditionBanner';
import { useEditions, useOpenEdition } from '../useEditions';

/** The parts of the site in the order of the menu. An edition may lack some of them. */
const PARTS = [
  ['/guides', 'Guides'],
  ['/faq', 'Questions people ask'],
  ['/compare', 'Codes of ethics, compared'],
  ['/codes', 'Every code'],
  ['/glossary', 'Glossary'],
  ['/complain', 'Where to complain'],
  ['/a-z', 'Everything, A to Z'],
  ['/about', 'About, and how cells were checked'],
] as const;

/** The home page of an edition, with links to its parts. */
export default function EditionHome(): ReactNode {
  const name = useOpenEdition();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const version = useVersions(undefined).find((one) => one.name === name);
  const edition = useEditions().editions.find((one) => one.name === name);
  if (name === undefined || !version || !edition)
    throw new Error('This page belongs to no edition.');
  const base = basePathOf(name);
  const existing = new Set(
    version.docs.map(({ path }) => withoutTrailingSlash(withoutBase(path, baseUrl))),
  );
  return (
    <Layout
      title={`Edition ${name}`}
      description={`Edition ${name} of this site, frozen so that it can be cited.`}
    >
      <Head>
        <meta name="robots" content="noindex, nofollow" />
      </Head>
      <main className="container margin-vert--lg">
        <EditionBanner name={name} />
        <h1>Edition {name}</h1>
        <p>
          To cite a page or a cell, use its address in this edition: it has {name} in it. Others
          will find the same words there.
        </p>
        <ul>
          {PARTS.filter(([to]) => existing.has(base + to)).map(([to, label]) => (
            <li key={to}>
              <Link to={base + to}>{label}</Link>
            </li>
          ))}
          <li>
            <Link to={`pathname:///api/v1/${name}/index.json`}>The data of this edition</Link>
          </li>
        </ul>
        <p>
          <Link to="/editions">All editions</Link>
        </p>
        <CitePage
          address={baseUrl.slice(0, -1) + base}
          title={`${AUTHOR}, edition ${name}`}
          day={edition.date}
          text=""
          about={`Edition ${name}, as the site stood on ${readableDate(edition.date)}.`}
        />
      </main>
    </Layout>
  );
}
