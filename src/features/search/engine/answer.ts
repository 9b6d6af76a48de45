import type { ProfessionGroup } from '../../reference/vocabulary';

/** The kinds of answers. Their names are part of the public data (`pages.json`). */
export const ANSWER_KINDS = [
  'guide',
  'question',
  'term',
  'compare',
  'code',
  'clinic',
  'about',
  'law',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What readers see for each kind. */
export const KIND_LABELS: Record<AnswerKind, string> = {
  guide: 'Guide',
  question: 'Question',
  term: 'Glossary',
  compare: 'Codes compared',
  code: 'Code of ethics',
  clinic: 'For clinics',
  about: 'About this site',
  law: 'The law',
};

/**
 * The unit that is indexed and ranked (a "document" in information retrieval): a FAQ question, a
 * section of a guide, a glossary term, a cell of a comparison, or a whole page. It has an address of
 * its own.
 */
export interface Answer {
  /** Address from the root of the site: `/faq/money#sliding-scale`. */
  url: string;
  kind: AnswerKind;
  /** The heading or page title. */
  title: string;
  /** Ids of the topics it answers, most relevant first; empty for list pages. */
  topics: readonly string[];
  /** Search phrases: other ways to ask the question. Indexed, never shown. */
  phrases: readonly string[];
  /** Other words to index: section numbers, names, the page's description. */
  keywords: string;
  /** The text that readers see. */
  text: string;
  /** Factor on its score; see `PRIORS` in rankingParameters.ts. */
  prior: number;
  /** The prior for queries that mention a code or a section number. Default: `prior`. */
  codePrior?: number;
  /** Its code: on the page of a code as a whole, and in the cells of comparisons. */
  code?: CodeInfo;
}

/** What the search knows of a code. */
export interface CodeInfo {
  /** Its id in the data. */
  id: string;
  /** Names of one word, such as the abbreviation. Empty if it has none. */
  names: readonly string[];
  /**
   * Words that a query has besides the name, because the name alone means another code: the year of
   * an edition that is no longer in force, or a country.
   */
  needs: readonly string[];
  /** Where it applies, if that is outside the US. */
  local?: LocalCode;
}

/** The place and the professions that a code outside the US applies to. */
export interface LocalCode {
  /** The country, or the province of a register: `GB`, `CA-ON`. */
  place: string;
  groups: readonly ProfessionGroup[];
  /** Whether it binds everyone of the profession there, and not the members of an association. */
  bindsAll: boolean;
}

/** A page of the site with its answers, at least one. */
export interface AnswerPage {
  /** Address from the root of the site. */
  url: string;
  title: string;
  /** In page order. */
  answers: readonly Answer[];
}
