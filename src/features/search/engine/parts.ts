/**
 * The index as it is served: three kinds of small JSON files, so that a reader's phone fetches only
 * what a question needs. Strings of numbers are those of numbers.ts.
 */

/** Raised when the shape of the parts changes: an open page must not read the parts of a new one. */
export const INDEX_VERSION = 1;

/** What is known of all answers; fetched first. */
export interface CatalogPart {
  /** INDEX_VERSION of the build that wrote it. */
  version: number;
  /** Folder of the other parts, named after their content: they never change. */
  folder: string;
  /** For each page, how many answers it has. */
  pages: string;
  lengths: string;
  priors: string;
  /** Priors for questions that name a code, and the forms that do. */
  priorsIfNamed: string;
  names: string[];
  phraseCounts: string;
  norms: string;
  /** Ids of topics, and for each answer how many it has and which, best first. */
  topics: string[];
  topicsOf: string;
  /** Stems, each with the stem that stands for its family. */
  stems: Record<string, string>;
  /** Groups of forms that stand for one another. */
  near: string[][];
  /** The first form of each part of words, in order. */
  firsts: string[];
  /** The one part of words itself, where the index is small enough for one. */
  words?: WordsPart;
}

/** Where some words stand. */
export interface WordsPart {
  /** Forms in order, one a line. */
  words: string;
  /** For each word: how many answers are listed for it. */
  counts: string;
  /** For each word: how many more have it, but only in passing. */
  passing: string;
  /** For each word and answer: the gap to the answer before. */
  answers: string;
  /** For each word and answer: the level, times two, plus one if ways of asking have the word. */
  levels: string;
  /** Where ways of asking have it: how many, and the gaps between them. */
  phraseCounts: string;
  phrases: string;
}

/** What is shown of a page's answers. */
export interface PagePart {
  url: string;
  title: string;
  /** Anchor (empty for the page as a whole), title, kind, text. */
  answers: [anchor: string, title: string, kind: string, text: string][];
}

/** @returns names of the parts within the folder of an index. */
export const wordsName = (part: number): string => `words-${part}.json`;
export const pageName = (page: number): string => `page-${page}.json`;
export const CATALOG_NAME = 'catalog.json';

/** Folder of the index, from where a version's pages start. */
export const INDEX_FOLDER = 'search-index';
