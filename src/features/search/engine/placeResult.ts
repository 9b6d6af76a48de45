import type { AnswerKind } from './answer';
import type { PageFile } from './indexFormat';
import type { Manifest, SearchIndex } from './loadIndex';
import { MIN_QUESTION_SHARE } from './rankingParameters';
import type { SelectedPage } from './rerank';
import { excerptOf, highlight, type HighlightWeights, type ResultPage } from './results';
import type { ScoredAnswer } from './score';

/** A question of the law that a query asks: its id, and its page in the index. */
export interface AskedQuestion {
  id: string;
  page: number;
}

/**
 * @param ranked answers to the query without the place, best first.
 * @returns the question of the law whose page has the best answer; undefined if none is near the
 *   best answer of all.
 */
export function askedQuestion(
  ranked: readonly ScoredAnswer[],
  { law, pageOf }: Manifest,
): AskedQuestion | undefined {
  const best = ranked[0]?.score ?? 0;
  const pages = new Map(law?.questions.map(({ id, page }) => [page, id]));
  const found = ranked.find(({ answer }) => pages.has(pageOf[answer] ?? -1));
  if (!found || found.score < MIN_QUESTION_SHARE * best) return undefined;
  const page = pageOf[found.answer] ?? 0;
  return { id: pages.get(page) ?? '', page };
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
 * @throws if the texts of the place cannot be loaded.
 */
export async function loadPlaceResult(
  index: SearchIndex,
  place: string,
  question: string | undefined,
  weights: HighlightWeights,
): Promise<ResultPage> {
  const file = await index.place(place);
  const [anchor, title, kind, text] = answerOf(file, question);
  return {
    url: file.url,
    title: file.title,
    results: [
      {
        url: file.url + anchor,
        // Our own build writes it from ANSWER_KINDS.
        kind: kind as AnswerKind,
        title: highlight(title, weights, index.toTerm),
        excerpt: excerptOf(text, weights, index.toTerm),
      },
    ],
  };
}

/** The answer on a question; else that on what is not checked, for a question; else the page. */
function answerOf(
  { answers }: PageFile,
  question: string | undefined,
): PageFile['answers'][number] {
  const of = (anchor: string) => answers.find(([candidate]) => candidate === anchor);
  const found =
    question === undefined ? of('') : (of(`#${question}`) ?? of('#not-checked') ?? of(''));
  if (!found) throw new Error('The search index is broken: a place has no answer.');
  return found;
}
