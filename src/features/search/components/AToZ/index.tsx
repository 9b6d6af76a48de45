import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { Fragment, type ReactNode } from 'react';
import type { AToZSlice } from '../../aToZ';
import styles from './styles.module.css';

interface Props {
  slice: AToZSlice;
  /** Base path of the page's version; empty for the current version. */
  base: string;
}

/** An index of the site without a search: guides, comparisons and terms, then questions. */
export function AToZ({ slice: { letters, themes }, base }: Props): ReactNode {
  return (
    <>
      <nav aria-label="Letters">
        <ul className={styles.letters}>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter.toLowerCase()}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, entries }) => (
        <Fragment key={letter}>
          <Heading as="h3" id={`letter-${letter.toLowerCase()}`}>
            {letter}
          </Heading>
          <ul className={styles.entries}>
            {entries.map(({ title, to, kind }) => (
              <li key={to}>
                <Link to={base + to}>{title}</Link> <small>{kind}</small>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      <Heading as="h2" id="questions">
        Questions, by theme
      </Heading>
      {themes.map(({ title, to, questions }) => (
        <Fragment key={to}>
          <Heading as="h3" id={to.split('/').at(-1) ?? to}>
            {title}
          </Heading>
          <ul className={styles.entries}>
            {questions.map((question) => (
              <li key={question.to}>
                <Link to={base + question.to}>{question.text}</Link>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}
