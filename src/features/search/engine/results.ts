import type { AnswerKind } from './answer';
import type { Help } from './help/help';
import type { Manifest, SearchIndex } from './loadIndex';
import type { QueryTerm } from './query';
import type { SelectedPage } from './rerank';
import { idf } from './idf';
import type { TermDictionary } from './termDictionary';
import { tokenize, type ToTerm } from './text';

/** The results of a query. */
export interface SearchResults {
  /** The section of "Where to turn" to show first, if the query is a cry for help. */
  help?: Help;
  /** Pages in the order of their best answers. */
  pages: ResultPage[];
  /** The number of answers, those included whose text is not loaded yet. */
  count: number;
  /** Whether `pages` holds all answers, not only those whose text is loaded. */
  complete: boolean;
  /** `similar`: no answer contains a word of the query; `pages` has those with similar words. */
  match: 'words' | 'similar' | 'none';
}

/** A page with the answers found on it, best first. */
export interface ResultPage {
  url: string;
  title: string;
  results: SearchResult[];
}

/** An answer as it is shown. */
export interface SearchResult {
  url: string;
  kind: AnswerKind;
  title: TextSpan[];
  excerpt: TextSpan[];
}

/** A part of a text; `isMatch` if it is a word that matches the query. */
export interface TextSpan {
  text: string;
  isMatch: boolean;
}

/** Terms to highlight, each with its weight in the choice of an excerpt. */
export type HighlightWeights = ReadonlyMap<string, number>;

/** Terms below this share of the highest weight are not highlighted: "therapist" is everywhere. */
const MIN_HIGHLIGHT_SHARE = 0.35;
/** Length at which an excerpt is cut, in characters. */
const MAX_EXCERPT_LENGTH = 180;
/** A sentence with its closing quotes. Intl.Segmenter is missing in some supported browsers. */
const SENTENCE = /\S(?:[^.!?]|[.!?](?!["”’)]*(?:\s|$)))*(?:[.!?]["”’)]*|$)/g;

/** @returns the terms that match the query, weighted by idf; common ones are left out. */
export function highlightWeights(
  queryTerms: readonly QueryTerm[],
  { answers }: Manifest,
  dictionary: TermDictionary,
): HighlightWeights {
  const weights = new Map<string, number>();
  for (const { variants, documentFrequency } of queryTerms) {
    for (const [term, variantWeight] of variants) {
      const frequency = dictionary.find(term)?.documentFrequency ?? answers;
      const weight = variantWeight * idf(answers, Math.max(documentFrequency, frequency));
      weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    }
  }
  const min = MIN_HIGHLIGHT_SHARE * Math.max(0, ...weights.values());
  return new Map([...weights].filter(([, weight]) => weight >= min));
}

/**
 * Loads the texts of a page and makes the results for its selected answers.
 * @throws if the texts cannot be loaded.
 */
export async function loadResultPage(
  index: SearchIndex,
  { page, answers }: SelectedPage,
  weights: HighlightWeights,
): Promise<ResultPage> {
  const { manifest, toTerm } = index;
  const file = await index.page(page);
  const firstAnswer = manifest.firstAnswerOf[page] ?? 0;
  return {
    url: file.url,
    title: file.title,
    results: answers.flatMap((answer) => {
      const texts = file.answers[answer - firstAnswer];
      if (!texts) return [];
      const [anchor, title, kind, text] = texts;
      return [
        {
          url: file.url + anchor,
          // Our own build writes it from ANSWER_KINDS.
          kind: kind as AnswerKind,
          title: highlight(title, weights, toTerm),
          excerpt: excerptOf(text, weights, toTerm),
        },
      ];
    }),
  };
}

/**
 * @returns the sentence of a text with the highest sum of weights, highlighted; the first sentence
 *   if none has a match.
 */
export function excerptOf(text: string, weights: HighlightWeights, toTerm: ToTerm): TextSpan[] {
  let best = '';
  let bestScore = -1;
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const terms = new Set(tokenize(sentence).map(({ word }) => toTerm(word)));
    const score = [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
    if (sentence.trim() === '' || score <= bestScore) continue;
    best = sentence.trim();
    bestScore = score;
  }
  return highlight(truncate(best), weights, toTerm);
}

/** Splits a text into spans, so that each word that matches the query is a span of its own. */
export function highlight(text: string, weights: HighlightWeights, toTerm: ToTerm): TextSpan[] {
  const spans: TextSpan[] = [];
  let end = 0;
  for (const token of tokenize(text)) {
    if (!weights.has(toTerm(token.word))) continue;
    if (token.start > end) spans.push({ text: text.slice(end, token.start), isMatch: false });
    spans.push({ text: text.slice(token.start, token.end), isMatch: true });
    end = token.end;
  }
  if (end < text.length) spans.push({ text: text.slice(end), isMatch: false });
  return spans;
}

function truncate(sentence: string): string {
  if (sentence.length <= MAX_EXCERPT_LENGTH) return sentence;
  const short = sentence.slice(0, MAX_EXCERPT_LENGTH);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), MAX_EXCERPT_LENGTH / 2))}…`;
}
