import { bibtexText } from './bibtexText';
import type { CodeLine } from '../reference/slices';

/** A code as reference lists give it. */
export interface CodeCitation {
  /** After the manner of the APA Publication Manual: author, year, title, address. */
  apa: { author: string; year: string; title: string; address: string };
  /** In the text, with a section. */
  inText: string;
  /** An entry for BibTeX. */
  bibtex: string;
}

/**
 * Writes how to cite a code.
 * @param code the code in a line; the year of its edition closes its id.
 * @param section a section to show in the example, if there is one.
 */
export function citeCode(code: CodeLine, section: string | undefined): CodeCitation {
  const year = /\d{4}$/.exec(code.id)?.[0] ?? code.edition;
  const address = code.officialUrl ?? '';
  const fields: [string, string][] = [
    ['author', `{${bibtexText(code.body)}}`],
    ['title', `{${bibtexText(code.title)}}`],
    ['year', year],
    ['edition', bibtexText(code.edition)],
    ['url', address],
  ];
  const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = {${value}}`);
  return {
    apa: { author: code.body, year, title: code.title, address },
    inText: `(${[code.body, year, section].filter(Boolean).join(', ')})`,
    bibtex: `@misc{${code.id},\n${lines.join(',\n')}\n}`,
  };
}
