import type { AnswerKind } from './kinds';

/**
 * The unit of the search: what answers a question and has an address of its own. A FAQ question, a
 * guide's section, a glossary term, a cell of a comparison, or a whole page.
 */
export interface Answer {
  /** Where it stands, from the top of the site: `/faq/money#sliding-scale`. */
  url: string;
  kind: AnswerKind;
  /** What it is called where it stands. */
  title: string;
  /** Ids of the topics it really answers, best first; none on lists. */
  topics: readonly string[];
  /** Other ways in which people ask it; found by, never shown. */
  asked: readonly string[];
  /** Words it is found by beside its text: section numbers, names, the question of a topic. */
  keywords: string;
  /** Its text as readers see it. */
  text: string;
  /** How its score counts against others': 1 for a whole answer, less for a part of one. */
  prior: number;
  /** Names by which it may be asked for: the short name of a code. */
  names?: readonly string[];
  /** Its prior if the question names a code or gives a section number; `prior` if left out. */
  priorIfNamed?: number;
}

/** A page of the site with its answers. A page has at least one. */
export interface AnswerPage {
  /** Address, from the top of the site. */
  url: string;
  title: string;
  /** In the order of the page. */
  answers: readonly Answer[];
}
