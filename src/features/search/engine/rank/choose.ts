import type { Catalog } from '../catalog';
import type { Scored } from './score';

/** Among how many of the next answers one is looked for that is about something else. */
const DEPTH = 5;
/** How much worse than the next one such an answer may be. */
const NEARLY = 0.8;
/** An answer below this share of the best one's score is noise. */
const WORTH = 0.15;

/** How many answers are wanted, and how many of one page at most. */
export interface Wish {
  answers: number;
  perPage: number;
}

/** A page and the answers of it that were chosen, as numbers, best first. */
export interface ChosenPage {
  page: number;
  answers: number[];
}

/**
 * Chooses what is shown: the best answer first, then answers that differ in topic from those before
 * where they are nearly as good, for a question can be meant in several ways.
 * Source: the idea of maximal marginal relevance (Carbonell and Goldstein, 1998), with topics.
 * @param ranked answers from the best on.
 * @returns pages in the order of their best answer.
 */
export function chooseAnswers(
  ranked: readonly Scored[],
  catalog: Catalog,
  wish: Wish,
): ChosenPage[] {
  const best = ranked[0]?.score ?? 0;
  const left = ranked.filter(({ score }) => score >= WORTH * best);
  const pages = new Map<number, ChosenPage>();
  const seen = new Set<number>();
  for (let chosen = 0; chosen < wish.answers && left.length > 0;) {
    const next = takeNext(left, seen, catalog);
    const page = catalog.pageOf[next.answer] ?? 0;
    const group = pages.get(page) ?? { page, answers: [] };
    if (group.answers.length >= wish.perPage) continue;
    group.answers.push(next.answer);
    pages.set(page, group);
    chosen += 1;
    for (const topic of catalog.topicsOf[next.answer] ?? []) seen.add(topic);
  }
  return [...pages.values()];
}

/** Takes the next answer out of those left: one about something new if there is one near the top. */
function takeNext(left: Scored[], seen: ReadonlySet<number>, catalog: Catalog): Scored {
  const enough = NEARLY * (left[0]?.score ?? 0);
  const isNew = ({ answer, score }: Scored) =>
    score >= enough && !(catalog.topicsOf[answer] ?? []).some((topic) => seen.has(topic));
  const place = seen.size === 0 ? 0 : left.slice(0, DEPTH).findIndex(isNew);
  const [next] = left.splice(Math.max(0, place), 1);
  if (!next) throw new Error('There is no answer left to take.');
  return next;
}
