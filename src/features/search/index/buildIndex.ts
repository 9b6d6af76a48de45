import type { Answer, AnswerPage, CodeInfo } from '../engine/answer';
import { encodeLength, weightLevel } from '../engine/indexFormat';
import {
  COMMON_TERM_SHARE,
  FIELD_WEIGHTS,
  MAX_PHRASE_SHARE,
  MIN_COMMON_COUNT,
  PHRASES_PER_ANSWER,
  TERMS_PER_PHRASE,
} from '../engine/rankingParameters';
import { idf } from '../engine/idf';
import { stemAliasesOf, termMapper, tokenize, type ToTerm } from '../engine/text';
import type { WordsFile } from './words';

/** The occurrence of a term in an answer. */
export interface Posting {
  /** Number of the answer. */
  answer: number;
  /** Index of its weight in `WEIGHT_LEVELS`, search phrases not counted. */
  level: number;
  /** The search phrases that contain the term, numbered within the answer. */
  phrases: number[];
}

/** A built index, before it is encoded into files. */
export interface BuiltIndex {
  pages: readonly AnswerPage[];
  /** For each answer: its length in weighted words, as `encodeLength` gives it. */
  lengths: readonly number[];
  /** For each answer: its number of search phrases, the title included. */
  phrasesPerAnswer: readonly number[];
  /** For each search phrase: the norm of its idf vector, rounded. */
  phraseNorms: readonly number[];
  /** For each term: its postings, by answer. */
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** For common terms: the number of answers that contain the term but have no posting. */
  unlisted: ReadonlyMap<string, number>;
  stemAliases: ReadonlyMap<string, string>;
  /** Every code with answers; its names and needs are terms. */
  codes: readonly CodeInfo[];
  /** Groups of terms that are synonyms. */
  synonyms: readonly (readonly string[])[];
}

/** @param pages every page with its answers. */
export function buildIndex(pages: readonly AnswerPage[], words: WordsFile): BuiltIndex {
  const stemAliases = stemAliasesOf(words.forms);
  const toTerm = termMapper(stemAliases);
  const termsIn = (text: string) => tokenize(text).map(({ word }) => toTerm(word));
  const answers = pages.flatMap((page) => page.answers.map((answer) => ({ answer, page })));
  const indexed = phraseVectors(
    answers.map(({ answer }) => ({
      title: [...new Set(termsIn(answer.title))],
      phrases: answer.phrases.map((phrase) => [...new Set(termsIn(phrase))]),
    })),
  );
  const postings = new Map<string, Posting[]>();
  const lengths = answers.map(({ answer, page }, number) => {
    const weights = fieldWeights(answer, page, toTerm);
    const { vectors: phrases = [], otherTerms = new Set<string>() } = indexed[number] ?? {};
    const ofAnswer = new Map<string, Posting>();
    const postingOf = (term: string) => {
      const posting = ofAnswer.get(term) ?? { answer: number, level: 0, phrases: [] };
      ofAnswer.set(term, posting);
      return posting;
    };
    for (const term of otherTerms) {
      weights.set(term, (weights.get(term) ?? 0) + FIELD_WEIGHTS.phrase);
    }
    for (const [term, weight] of weights) postingOf(term).level = weightLevel(weight);
    phrases.forEach(({ terms }, phrase) => {
      for (const term of terms) postingOf(term).phrases.push(phrase);
    });
    for (const [term, posting] of ofAnswer) {
      const list = postings.get(term) ?? [];
      list.push(posting);
      postings.set(term, list);
    }
    const textLength = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    const phraseLength = phrases.reduce((sum, { terms }) => sum + terms.length, 0);
    return encodeLength(textLength + FIELD_WEIGHTS.phrase * phraseLength);
  });
  return {
    pages,
    lengths,
    phrasesPerAnswer: indexed.map(({ vectors }) => vectors.length),
    phraseNorms: indexed.flatMap(({ vectors }) => vectors).map(({ norm }) => Math.round(norm)),
    ...withoutCommonPostings(postings, answers.length),
    stemAliases,
    codes: [...new Map(answers.flatMap(({ answer: { code } }) => (code ? [[code.id, code]] : [])))]
      .map(([, code]) => code)
      .map(({ names, needs, ...code }) => ({
        ...code,
        names: names.flatMap(termsIn),
        needs: needs.flatMap(termsIn),
      })),
    synonyms: words.near.map((group) => [...new Set(group.map(toTerm))]),
  };
}

/** A section number with a subsection: 10.08a belongs to 10.08, a6b to a6. */
const SUBSECTION = /^(.*\p{N})\p{L}$/u;

/** @returns the weight of each term in the fields of an answer, its search phrases left out. */
function fieldWeights(answer: Answer, page: AnswerPage, toTerm: ToTerm): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const { word } of tokenize(text)) {
      const term = toTerm(word);
      const [, section] = SUBSECTION.exec(term) ?? [];
      for (const one of section === undefined ? [term] : [term, section]) {
        weights.set(one, (weights.get(one) ?? 0) + weight);
      }
    }
  };
  add(answer.title, FIELD_WEIGHTS.title);
  if (page.title !== answer.title) add(page.title, FIELD_WEIGHTS.pageTitle);
  add(answer.keywords, FIELD_WEIGHTS.text);
  add(answer.text, FIELD_WEIGHTS.text);
  return weights;
}

/** The idf vector of a search phrase: its rarest terms and its Euclidean norm. */
interface PhraseVector {
  terms: readonly string[];
  norm: number;
}

/** The terms of the title and of each search phrase of an answer, each term once. */
interface AnswerTerms {
  title: readonly string[];
  phrases: readonly (readonly string[])[];
}

/** How the search phrases of an answer are indexed. */
interface IndexedPhrases {
  /** The vectors of its first phrases and, last, of its title. */
  vectors: PhraseVector[];
  /** The terms of its other phrases, which are indexed as text. */
  otherTerms: ReadonlySet<string>;
}

function phraseVectors(answers: readonly AnswerTerms[]): IndexedPhrases[] {
  const all = answers.flatMap(({ title, phrases }) => [...phrases, title]);
  const frequencies = new Map<string, number>();
  for (const terms of all) {
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const frequency = (term: string) => frequencies.get(term) ?? 0;
  const max = Math.max(MAX_PHRASE_SHARE * all.length, MIN_COMMON_COUNT);
  const rarest = (terms: readonly string[]) =>
    terms
      .filter((term) => frequency(term) <= max)
      .sort((a, b) => frequency(a) - frequency(b) || (a < b ? -1 : 1))
      .slice(0, TERMS_PER_PHRASE);
  return answers.map(({ title, phrases }) => {
    const vectors = phrases.map(rarest);
    const others = vectors.slice(PHRASES_PER_ANSWER).flat();
    return {
      otherTerms: new Set(others),
      vectors: [...vectors.slice(0, PHRASES_PER_ANSWER), rarest(title)].map((terms) => ({
        terms,
        norm: Math.hypot(...terms.map((term) => idf(all.length, frequency(term)))),
      })),
    };
  });
}

/** Drops postings of common terms that occur only once in the text, and terms without postings. */
function withoutCommonPostings(all: ReadonlyMap<string, Posting[]>, answers: number) {
  const postings = new Map<string, Posting[]>();
  const unlisted = new Map<string, number>();
  for (const [term, list] of all) {
    const isCommon = list.length > Math.max(COMMON_TERM_SHARE * answers, MIN_COMMON_COUNT);
    const kept = isCommon
      ? list.filter(({ level, phrases }) => level > 1 || phrases.length > 0)
      : list;
    if (kept.length === 0) continue;
    postings.set(term, kept);
    if (kept.length < list.length) unlisted.set(term, list.length - kept.length);
  }
  return { postings, unlisted };
}
