import type { AnswerKind } from './kinds';
import type { Help } from './help/help';
import type { Piece } from './rank/excerpt';

/** An answer as it is shown. */
export interface FoundAnswer {
  url: string;
  kind: AnswerKind;
  title: Piece[];
  excerpt: Piece[];
}

/** A page with the answers that were found on it, best first. */
export interface FoundPage {
  url: string;
  title: string;
  answers: FoundAnswer[];
}

/** What a query found. */
export interface Found {
  /** Where to turn first, if the words are of danger or assault. */
  help?: Help;
  /** From the best on. */
  pages: FoundPage[];
  /** How many answers there are, those included whose text has not come yet. */
  answers: number;
  /** Whether `pages` has them all, or only those whose text is there already. */
  complete: boolean;
  /** `nearest`: nothing has these words, and the pages are the closest there are. */
  match: 'words' | 'nearest' | 'none';
}
