import type { CodeSummary } from '../reference/slices';
import { bibtexEntry, bibtexText } from './bibtexSyntax';
import { sentenceCase } from './sentenceCase';

/** The citation of a code in the formats that its page shows. */
export interface CodeCitation {
  /** The parts of an APA reference. The address is empty if the code is not online. */
  apa: { author: string; year: string; title: string; address: string };
  /** APA citation in the text, with a section as an example. */
  inText: string;
  bibtex: string;
}

/**
 * Formats the citation of a code.
 * @param code a code whose id ends with the year of its edition.
 * @param section a section for the example in the text; undefined leaves it out.
 */
export function citeCode(code: CodeSummary, section: string | undefined): CodeCitation {
  const year = /\d{4}$/.exec(code.id)?.[0] ?? code.edition;
  const address = code.officialUrl ?? '';
  return {
    apa: { author: code.body, year, title: sentenceCase(code.title), address },
    inText: `(${[code.body, year, section && `Section ${section}`].filter(Boolean).join(', ')})`,
    bibtex: bibtexEntry(code.id, [
      ['author', `{{${bibtexText(code.body)}}}`],
      ['title', `{{${bibtexText(code.title)}}}`],
      ['year', `{${year}}`],
      ['edition', `{${bibtexText(code.edition)}}`],
      ['url', address && `{${address}}`],
    ]),
  };
}
