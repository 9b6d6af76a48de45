import type { Manifest, SearchIndex } from './loadIndex';
import { findNamedCodes } from './namedCodes';
import { hasSectionNumber, type Query } from './query';
import { ON_TOPIC_SHARE, SUBJECT_VOTE_EXPONENT } from './rankingParameters';
import { bestFirst, rankAnswers, type FoundPage, type Ranking } from './ranking';
import { selectAnswers, topicVotes } from './rerank';
import type { SearchOptions } from './searchOptions';

/** How many cells of the codes that are meant come first. */
export const MAX_FIRST_CELLS = 2;

/**
 * Answers a query that names codes: first their cells on its subject. If they have none, their own
 * pages come first, since what another code says would mislead. Of other codes nothing is shown.
 * @param index has the pages of codes.
 * @param codesIndex has the cells.
 * @param subject the query without the names of the codes; see `findNamedCodes`.
 * @returns the pages in order.
 */
export async function rankNamedCodes(
  index: SearchIndex,
  codesIndex: SearchIndex,
  query: Query,
  subject: Query,
  options: SearchOptions,
): Promise<FoundPage[]> {
  const hasSubject = subject.words.length > 0;
  const asked = hasSubject ? subject : query;
  const main = await rankAnswers(index, asked, !hasSubject);
  const cells = await rankAnswers(codesIndex, asked, false);
  const ofNamed = (of: SearchIndex) =>
    answersOfCodes(of.manifest, findNamedCodes(query, of.manifest)?.codes);
  const namedCells = ofNamed(codesIndex);
  const namedPages = ofNamed(index);
  const first = hasSectionNumber(subject)
    ? cells.ranked.map(({ answer }) => answer).filter((answer) => namedCells.has(answer))
    : hasSubject
      ? cellsOnSubject(namedCells, main, cells)
      : [];
  const firstCells = first.slice(0, MAX_FIRST_CELLS);
  const firstPages = firstCells.length > 0 ? [] : [...namedPages];
  const top = [
    ...firstPages.map((answer) => pageWith(main, answer)),
    ...firstCells.map((answer) => pageWith(cells, answer)),
  ];
  const rest = [
    withoutAnswers(main, (answer) =>
      isOfCode(index.manifest, answer)
        ? !namedPages.has(answer) || firstPages.includes(answer)
        : false,
    ),
    withoutAnswers(cells, (answer) => !namedCells.has(answer) || firstCells.includes(answer)),
  ];
  const left = { ...options, limit: Math.max(0, options.limit - top.length) };
  const found = rest.flatMap((from) =>
    selectAnswers(from.ranked, from.index.manifest, left).map((page) => ({ from, page })),
  );
  return [...top, ...bestFirst(found, left.limit)];
}

function isOfCode({ codeOf }: Manifest, answer: number): boolean {
  return (codeOf[answer] ?? -1) !== -1;
}

/** @returns the numbers of the answers that belong to codes. */
export function answersOfCodes(
  { codeOf }: Manifest,
  codes: ReadonlySet<number> | undefined,
): ReadonlySet<number> {
  return new Set([...codeOf.keys()].filter((answer) => codes?.has(codeOf[answer] ?? -1)));
}

/** @returns the ids of an answer's topics. */
export function topicsOf({ index: { manifest } }: Ranking, answer: number): string[] {
  return (manifest.topicsOf[answer] ?? []).map((topic) => manifest.topics[topic] ?? '');
}

/** @returns one answer of a ranking as a page to show. */
export function pageWith(from: Ranking, answer: number): FoundPage {
  return { from, page: { page: from.index.manifest.pageOf[answer] ?? 0, answers: [answer] } };
}

function withoutAnswers(ranking: Ranking, isLeftOut: (answer: number) => boolean): Ranking {
  return { ...ranking, ranked: ranking.ranked.filter(({ answer }) => !isLeftOut(answer)) };
}

/**
 * Selects the cells that are on the subject of a query.
 * @param allowed the cells of the codes that are meant.
 * @param main all answers to the subject: they vote on its topic.
 * @param cells the cells of all codes that match the subject.
 * @returns the cells, best first; empty if the codes have no cell on the subject.
 */
export function cellsOnSubject(
  allowed: ReadonlySet<number>,
  main: Ranking,
  cells: Ranking,
): number[] {
  const { manifest } = cells.index;
  const topics = votesByTopic(main, manifest.topics);
  const matching = cells.ranked.filter(({ answer }) => allowed.has(answer));
  const scores = new Map(matching.map(({ answer, score }) => [answer, score]));
  const maxScore = Math.max(...scores.values(), Number.MIN_VALUE);
  const maxVotes = Math.max(...topics.values(), Number.MIN_VALUE);
  const share = (answer: number) => {
    const [topic = -1] = manifest.topicsOf[answer] ?? [];
    return (topics.get(manifest.topics[topic] ?? '') ?? 0) / maxVotes;
  };
  return [...allowed]
    .map((answer) => ({
      answer,
      share: share(answer),
      score: (scores.get(answer) ?? 0) / maxScore,
    }))
    .filter((cell) => cell.share >= ON_TOPIC_SHARE)
    .sort((a, b) => 2 * (b.share - a.share) + b.score - a.score || a.answer - b.answer)
    .map(({ answer }) => answer);
}

/**
 * @param known ids of the topics that count.
 * @returns the votes of the best answers for each of these topics.
 */
function votesByTopic(
  { ranked, index: { manifest } }: Ranking,
  known: readonly string[],
): Map<string, number> {
  const { votes } = topicVotes(ranked, manifest, SUBJECT_VOTE_EXPONENT);
  return new Map(
    manifest.topics.flatMap((topic, at): [string, number][] =>
      known.includes(topic) ? [[topic, votes[at] ?? 0]] : [],
    ),
  );
}
