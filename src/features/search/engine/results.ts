import type { AnswerKind } from './answer';
import type { Help } from './help/help';
import type { Manifest, SearchIndex } from './loadIndex';
import type { QueryTerm } from './query';
import type { SelectedPage } from './rerank';
import { idf } from './idf';
import { documentFrequency } from './score';
import type { TermDictionary } from './termDictionary';
import { isFunctionTerm, tokenize, type ToTerm } from './text';

/** The results of a query. */
export interface SearchResults {
  /** The section of "Where to turn" to show first, if the query is a cry for help. */
  help?: Help;
  /** Whether the query is in Spanish. The answers are not. */
  isSpanish: boolean;
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
/** How much more the words of a text's first sentence count in the choice of an excerpt. */
const FIRST_SENTENCE = 1.3;
/** A sentence that leads on to another page, or that only says what something is called. */
const FILLER =
  /^(?:See |Words for |Neither |Here (?:is|are) |(?:There is |Here is )?[Mm]ore (?:on|is|words|signs|steps)|(?:The|One|A) (?:word|term|name) for (?:this|that|it) (?:is|can be)|(?:That|This|It)(?: is|['’]s) (?:often |sometimes |also )?called )/;
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
  for (const { variants, counted } of queryTerms) {
    const ownFrequency = documentFrequency(counted, dictionary);
    for (const [term, variantWeight] of variants) {
      const frequency = Math.max(ownFrequency, dictionary.documentFrequency(term));
      const weight = variantWeight * idf(answers, frequency);
      weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    }
  }
  const telling = withoutFunctionWords(weights);
  const min = MIN_HIGHLIGHT_SHARE * Math.max(0, ...telling.values());
  return new Map([...telling].filter(([, weight]) => weight >= min));
}

/** @returns the weights of the other terms, or all if there are no others. */
export function withoutFunctionWords(weights: HighlightWeights): HighlightWeights {
  const others = [...weights].filter(([term]) => !isFunctionTerm(term));
  return others.length > 0 ? new Map(others) : weights;
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
 * Chooses what to show of a text: the sentence with the most weight, and the sentences after it as
 * far as there is room. Texts answer first, so the first sentence wins unless another one has clearly
 * more of the query. Sentences that only lead on or name a term don't count.
 * @returns the sentences, highlighted.
 */
export function excerptOf(text: string, weights: HighlightWeights, toTerm: ToTerm): TextSpan[] {
  const sentences = [...text.matchAll(SENTENCE)].map(([sentence]) => sentence.trim());
  const answering = sentences.filter((sentence) => sentence !== '' && !FILLER.test(sentence));
  const candidates = answering.length > 0 ? answering : sentences;
  let best = 0;
  let bestScore = -1;
  candidates.forEach((sentence, at) => {
    const terms = new Set(tokenize(sentence).map(({ word }) => toTerm(word)));
    const sum = [...terms].reduce((total, term) => total + (weights.get(term) ?? 0), 0);
    const score = at === 0 ? sum * FIRST_SENTENCE + Math.max(0, ...weights.values()) : sum;
    if (score <= bestScore) return;
    best = at;
    bestScore = score;
  });
  let excerpt = candidates[best] ?? '';
  for (const next of candidates.slice(best + 1)) {
    if (excerpt.length + 1 + next.length > MAX_EXCERPT_LENGTH) break;
    excerpt += ` ${next}`;
  }
  return highlight(truncate(excerpt), weights, toTerm);
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
