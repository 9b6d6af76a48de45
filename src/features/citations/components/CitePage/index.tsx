import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { apa, bibtex, chicago, cslJson } from '../../formats';
import { citationTags, pageCitation } from '../../pageCitation';
import styles from './styles.module.css';

interface Props {
  /** Path of the page: `/guides/gifts`. */
  address: string;
  title: string;
  /** Date of the last review or, for a post, of publication: 2026-11-23. */
  day: string;
  /** Version of the text: `Current text`, `Edition 2026.1`. Empty for a post. */
  text: string;
  /** The same date and version as a sentence. */
  about: string;
  /** The same page in the newest edition, if this text may change. */
  edition?: { name: string; address: string } | undefined;
}

/** How to cite a page: a block at its end, `<meta>` tags, and a line in print. */
export function CitePage({ address, title, day, text, about, edition }: Props): ReactNode {
  const { siteConfig, i18n } = useDocusaurusContext();
  const item = pageCitation({
    siteUrl: siteConfig.url,
    address,
    title,
    day,
    text,
    language: i18n.currentLocale,
  });
  const { before, title: inItalics, after } = apa(item);
  const inApa = (
    <>
      {before}
      <cite>{inItalics}</cite>
      {after}
    </>
  );
  return (
    <>
      <Head>
        {citationTags(item).map(([name, content]) => (
          <meta key={name} name={name} content={content} />
        ))}
      </Head>
      <details className={styles.cite}>
        <summary>Cite this page</summary>
        <p>
          {`${about} For one section, use the address behind the # beside its heading.`}
          {edition && (
            <>
              {" This text can change. To cite one that can't, use "}
              <Link to={edition.address}>{`edition ${edition.name}`}</Link>.
            </>
          )}
        </p>
        <dl>
          <dt>APA (7th)</dt>
          <dd>{inApa}</dd>
          <dt>Chicago (17th)</dt>
          <dd>{chicago(item)}</dd>
          <dt>BibTeX</dt>
          <dd>
            <pre>{bibtex(item)}</pre>
          </dd>
          <dt>CSL-JSON</dt>
          <dd>
            <pre>{cslJson(item)}</pre>
          </dd>
        </dl>
      </details>
      <p className={styles.printed} data-citation="">
        Cite as: {inApa}
      </p>
    </>
  );
}
