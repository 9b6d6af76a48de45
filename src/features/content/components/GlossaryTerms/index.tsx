import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { Fragment, type ReactNode } from 'react';
import type { GlossarySlice } from '../../../reference/slices';
import { Cite } from '../../../reference/components/Cite';
import styles from './styles.module.css';

interface Props {
  slice: GlossarySlice;
  /** Path prefix of the page's version: `/2026.1`; empty for the current text. */
  base: string;
}

/** The glossary: links to all terms, then each term under its own heading. */
export function GlossaryTerms({ slice: { terms }, base }: Props): ReactNode {
  return (
    <>
      <nav aria-label="Terms">
        <ul className={styles.jump}>
          {terms.map(({ id, term }) => (
            <li key={id}>
              <a href={`#${id}`}>{term}</a>
            </li>
          ))}
        </ul>
      </nav>
      {terms.map(({ id, term, definition, example, seeAlso, cites }) => (
        <section key={id}>
          <Heading as="h2" id={id} className={styles.term}>
            {term.charAt(0).toUpperCase() + term.slice(1)}
          </Heading>
          <p>{definition}</p>
          <p>
            <strong>For example:</strong> {example}
          </p>
          {cites.length > 0 && (
            <p>
              <strong>In the codes:</strong>{' '}
              {cites.map((cite, at) => (
                <Fragment key={`${cite.code.id} ${cite.topic.id}`}>
                  {at > 0 && '; '}
                  <Cite slice={cite} base={base} />
                </Fragment>
              ))}
            </p>
          )}
          {seeAlso.length > 0 && (
            <p>
              <strong>See also:</strong>{' '}
              {seeAlso.map((other, at) => (
                <Fragment key={other.id}>
                  {at > 0 && ', '}
                  <Link to={`#${other.id}`}>{other.term}</Link>
                </Fragment>
              ))}
            </p>
          )}
        </section>
      ))}
    </>
  );
}
