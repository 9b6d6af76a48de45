import type { ReactNode } from 'react';
import { citeCode } from '../../codeCitation';
import type { CodeSlice } from '../../../reference/slices';
import styles from './styles.module.css';

/** How to cite a code in APA style and as BibTeX, with its edition and a section. */
export function CiteCode({ slice: { code, topics } }: { slice: CodeSlice }): ReactNode {
  const section = topics[0]?.provisions[0]?.sections[0];
  const { apa, inText, bibtex } = citeCode(code, section);
  return (
    <>
      <p>
        In a list of references (APA style): {apa.author}. ({apa.year}). <cite>{apa.title}</cite>
        {apa.address ? <>. {apa.address}</> : '.'}
      </p>
      <p>
        In the text, {section ? 'with the section you mean' : 'with the year'}: {inText}. Cite the
        code itself, after reading its own text.
      </p>
      <p>As BibTeX:</p>
      <pre className={styles.bibtex}>{bibtex}</pre>
    </>
  );
}
