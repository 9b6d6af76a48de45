import type { AnswerPage } from '../engine/answer';
import { familyStems, formsWith } from '../engine/text/forms';
import { tokensOf } from '../engine/text/tokens';
import type { WordsFile } from './words';
import { ownWeights } from './ownWeights';
import { phraseVectors } from './phraseVectors';
import { ASKED, levelOf, roundLength, roundNorm } from '../engine/weights';

/** Where one word stands in one answer. */
export interface Posting {
  /** Number of the answer. */
  answer: number;
  /** Its weight in the answer's own words, as a level from 0 to 2. */
  level: number;
  /** Which of the answer's ways of asking have it, counted from the answer's first. */
  phrases: number[];
}

/** The whole index, before it is written in parts. */
export interface BuiltIndex {
  pages: readonly AnswerPage[];
  /** Of each answer, rounded (weights.ts): its length in weighted words. */
  lengths: readonly number[];
  /** Of each answer: how many ways of asking it has, its title included. */
  phraseCounts: readonly number[];
  /** Of each way of asking, rounded: the length of its vector of rarities. */
  norms: readonly number[];
  /** Every form, with where it stands. */
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** Of forms that stand in many answers only in passing: how many of those are not listed. */
  passing: ReadonlyMap<string, number>;
  /** Stems and the stem that stands for their family. */
  stems: ReadonlyMap<string, string>;
  /** Forms that name a code. */
  names: readonly string[];
  /** Groups of forms that stand for one another. */
  near: readonly (readonly string[])[];
}

/**
 * A word that stands in more than this share of all answers is not kept where it is said only once
 * in passing: it tells little, and such places would be an eighth of the index. In a small index a
 * share means nothing, hence the number.
 */
const COMMON = 0.1;
const COMMON_FROM = 20;

/**
 * Builds the index.
 * @param pages every page with its answers, in any order.
 * @param words families of words, and words that are near.
 */
export function buildIndex(pages: readonly AnswerPage[], words: WordsFile): BuiltIndex {
  const stems = familyStems(words.forms);
  const formOf = formsWith(stems);
  const answers = pages.flatMap((page) => page.answers.map((answer) => ({ answer, page })));
  const formsIn = (text: string) => tokensOf(text).map(({ word }) => formOf(word));
  const asked = phraseVectors(
    answers.map(({ answer }) => [...answer.asked, answer.title]),
    formsIn,
  );
  const postings = new Map<string, Posting[]>();
  const lengths = answers.map(({ answer, page }, number) => {
    const own = ownWeights(answer, page, formOf);
    const vectors = asked[number] ?? [];
    const here = new Map<string, Posting>();
    const at = (form: string) => {
      const posting = here.get(form) ?? { answer: number, level: 0, phrases: [] };
      here.set(form, posting);
      return posting;
    };
    for (const [form, weight] of own) at(form).level = levelOf(weight);
    vectors.forEach(({ forms }, phrase) => {
      for (const form of forms) at(form).phrases.push(phrase);
    });
    for (const [form, posting] of here) {
      const list = postings.get(form) ?? [];
      list.push(posting);
      postings.set(form, list);
    }
    const ownLength = [...own.values()].reduce((sum, weight) => sum + weight, 0);
    const askedLength = vectors.reduce((sum, { forms }) => sum + forms.length, 0);
    return roundLength(ownLength + ASKED * askedLength);
  });
  const { kept, passing } = withoutPassing(postings, answers.length);
  return {
    pages,
    lengths,
    phraseCounts: asked.map(({ length }) => length),
    norms: asked.flat().map(({ norm }) => roundNorm(norm)),
    postings: kept,
    passing,
    stems,
    names: [...new Set(answers.flatMap(({ answer }) => (answer.names ?? []).flatMap(formsIn)))],
    near: words.near.map((group) => [...new Set(group.map(formOf))]),
  };
}

/** Leaves out where common words are said only in passing, and words of which nothing is left. */
function withoutPassing(postings: ReadonlyMap<string, Posting[]>, answers: number) {
  const kept = new Map<string, Posting[]>();
  const passing = new Map<string, number>();
  for (const [form, list] of postings) {
    const isCommon = list.length > Math.max(COMMON * answers, COMMON_FROM);
    const telling = isCommon
      ? list.filter(({ level, phrases }) => level > 1 || phrases.length > 0)
      : list;
    if (telling.length === 0) continue;
    kept.set(form, telling);
    if (telling.length < list.length) passing.set(form, list.length - telling.length);
  }
  return { kept, passing };
}
