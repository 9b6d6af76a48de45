import type { AnswerKind } from './answer';
import type { PageFile } from './indexFormat';
import type { Manifest, SearchIndex } from './loadIndex';
import { isOutsideUs } from './localCodes';
import { MIN_QUESTION_SHARE, US_LAW_ELSEWHERE } from './rankingParameters';
import type { QueryWord } from './query';
import type { SelectedPage } from './rerank';
import { excerptOf, highlight, type HighlightWeights, type ResultPage } from './results';
import type { ScoredAnswer } from './score';

/** Words that every question of the law may have: alone they ask for a place as a whole. */
const GENERAL_WORDS = new Set(
  `a about an against can do file for how i in is make my of on state the to what where who
  law laws legal rule rules statute therapy therapist therapists counseling counselor counselors
  psychologist psychologists social worker workers`.split(/\s+/),
);
/** Words of somebody who looks for the board of a place. */
const BOARD_WORDS = /^(?:boards?|complain\w*|licens\w*|report(?:ing)?)$/;

/** Words of somebody who wants to print something. */
const HANDOUT_WORDS = /^(?:handouts?|leaflets?|flyers?|pdf|print\w*)$/;

/** @returns the answers with those on US law lowered, if the query is about a place outside the US. */
export function withUsLawLowered(
  ranked: readonly ScoredAnswer[],
  words: readonly QueryWord[],
  { law, pageOf }: Pick<Manifest, 'law' | 'pageOf'>,
): readonly ScoredAnswer[] {
  if (!law || !isOutsideUs(words)) return ranked;
  const pages = new Set(law.questions.map(({ page }) => page));
  return ranked
    .map(({ answer, score }) => ({
      answer,
      score: pages.has(pageOf[answer] ?? -1) ? US_LAW_ELSEWHERE * score : score,
    }))
    .sort((a, b) => b.score - a.score || a.answer - b.answer);
}

/** A question of the law that a query asks: its id, and its page in the index. */
export interface AskedQuestion {
  id: string;
  page: number;
}

/**
 * @param words of the query without the place.
 * @param ranked answers to it, best first.
 * @returns the question of the law whose page has the best answer; undefined if none is near the
 *   best answer of all.
 */
export function askedQuestion(
  words: readonly QueryWord[],
  ranked: readonly ScoredAnswer[],
  { law, pageOf }: Manifest,
): AskedQuestion | undefined {
  if (isGeneral(words)) return undefined;
  const best = ranked[0]?.score ?? 0;
  const pages = new Map(law?.questions.map(({ id, page }) => [page, id]));
  const found = ranked.find(({ answer }) => pages.has(pageOf[answer] ?? -1));
  if (!found || found.score < MIN_QUESTION_SHARE * best) return undefined;
  const page = pageOf[found.answer] ?? 0;
  return { id: pages.get(page) ?? '', page };
}

/**
 * @param words of a query without the place.
 * @returns whether they ask for the place as a whole, its boards or its handout. Words on something
 *   else, such as a gift, ask for an answer that no place has.
 */
export function asksForPlace(words: readonly QueryWord[]): boolean {
  return (
    isGeneral(words) || words.some(({ word }) => BOARD_WORDS.test(word) || HANDOUT_WORDS.test(word))
  );
}

/** "How do I report a therapist" asks for the boards of a place, and no question of its law. */
function isGeneral(words: readonly QueryWord[]): boolean {
  return words.every(({ word }) => GENERAL_WORDS.has(word) || BOARD_WORDS.test(word));
}

/** @returns the selected pages with that of the question first, as a whole. */
export function withQuestionFirst(
  selected: readonly SelectedPage[],
  { page }: AskedQuestion,
  { firstAnswerOf }: Manifest,
): SelectedPage[] {
  const first = { page, answers: [firstAnswerOf[page] ?? 0] };
  return [first, ...selected.filter((one) => one.page !== page)];
}

/**
 * Loads what the law of a place says on a question.
 * @param question id of the question; undefined for the place as a whole.
 * @param words of the query without the place.
 * @throws if the texts of the place cannot be loaded.
 */
export async function loadPlaceResult(
  index: SearchIndex,
  place: string,
  question: string | undefined,
  words: readonly QueryWord[],
  weights: HighlightWeights,
): Promise<ResultPage> {
  const file = await index.place(place);
  const [anchor, title, kind, text] = answerOf(file, question, words);
  return {
    url: file.url,
    title: file.title,
    results: [
      {
        url: anchor.startsWith('/') ? anchor : file.url + anchor,
        // Our own build writes it from ANSWER_KINDS.
        kind: kind as AnswerKind,
        title: highlight(title, weights, index.toTerm),
        excerpt: excerptOf(text, weights, index.toTerm),
      },
    ],
  };
}

/**
 * The handout, for a query that asks for one. Otherwise the answer on the question; without a rule on
 * it: who takes complaints, if the query speaks of that;
 * then what is not checked. Without a question, the place as a whole.
 */
function answerOf(
  { answers }: PageFile,
  question: string | undefined,
  words: readonly QueryWord[],
): PageFile['answers'][number] {
  const of = (anchor: string) => answers.find(([candidate]) => candidate === anchor);
  const asksBoards = words.some(({ word }) => BOARD_WORDS.test(word));
  const anchors = [
    ...(question ? [`#${question}`] : []),
    ...(asksBoards ? ['#boards'] : []),
    ...(question ? ['#not-checked'] : []),
    '',
  ];
  const handout = words.some(({ word }) => HANDOUT_WORDS.test(word))
    ? answers.find(([anchor]) => anchor.startsWith('/'))
    : undefined;
  const found = handout ?? anchors.map(of).find((answer) => answer !== undefined);
  if (!found) throw new Error('The search index is broken: a place has no answer.');
  return found;
}
