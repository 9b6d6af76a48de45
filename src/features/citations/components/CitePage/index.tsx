import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { CodeSummary } from '../../../reference/slices';
import { citeCode } from '../../codeCitation';
import { apa, bibtex, chicago, cslJson } from '../../formats';
import { citationTags, pageCitation } from '../../pageCitation';
import { CopyButton } from '../CopyButton';
import styles from './styles.module.css';

interface Props {
  /** Path of the page: `/guides/gifts`. */
  address: string;
  title: string;
  /** Date of the last review or, for a post, of publication: 2026-11-23. */
  day: string;
  /** Version of the text: `Edition 2026.1`. Empty for today's text and for a post. */
  text: string;
  /** The same date and version as a sentence. */
  about: string;
  /** The same page in the newest edition, if this text may change. */
  edition?: { name: string; address: string } | undefined;
  /** The codes that the page rests on. */
  sources?: readonly CodeSummary[];
}

/** How to cite a page, with a button that copies it, and the codes behind it; and `<meta>` tags. */
export function CitePage(props: Props): ReactNode {
  const { address, title, day, text, about, edition, sources = [] } = props;
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
  return (
    <>
      <Head>
        {citationTags(item).map(([name, content]) => (
          <meta key={name} name={name} content={content} />
        ))}
      </Head>
      <aside className={styles.cite} aria-label="Cite this page" data-citation="">
        <p>
          Cite this page (APA 7):{' '}
          <span>
            {before}
            <cite>{inItalics}</cite>
            {after}
          </span>{' '}
          <CopyButton text={before + inItalics + after} what="the citation" />
        </p>
        <div>
          <details>
            <summary>More ways to cite</summary>
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
          {sources.length > 0 && (
            <details>
              <summary>Cite a code itself</summary>
              <p>Read its own text first. In the text, add the section that you mean.</p>
              <ul>
                {sources.map((code) => (
                  <CodeReference key={code.id} code={code} />
                ))}
              </ul>
            </details>
          )}
        </div>
      </aside>
    </>
  );
}

function CodeReference({ code }: { code: CodeSummary }): ReactNode {
  const { apa: reference, inText } = citeCode(code, '…');
  const { author, year, title, address } = reference;
  return (
    <li>
      {author}. ({year}). <cite>{title}</cite>.{address && ` ${address}`} In the text: {inText}
    </li>
  );
}
