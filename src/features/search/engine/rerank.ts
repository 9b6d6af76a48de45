import type { Manifest, SearchIndex } from './loadIndex';
import { DIVERSITY, MIN_SCORE_SHARE, QUOTE_CANDIDATES, TOPIC_BOOST } from './rankingParameters';
import type { ScoredAnswer } from './score';
import type { SearchOptions } from './searchOptions';
import { tokenize } from './text';

const byScore = (a: ScoredAnswer, b: ScoredAnswer) => b.score - a.score || a.answer - b.answer;

/**
 * Raises answers on the topic that most of the best answers share: that topic is probably meant.
 * Source: cluster-based retrieval (Liu and Croft, "Cluster-based retrieval using language models",
 * 2004), with topics as clusters.
 * @param scored answers in any order.
 * @returns the answers with their new scores, best first.
 */
export function boostAgreedTopics(
  scored: readonly ScoredAnswer[],
  manifest: Manifest,
): ScoredAnswer[] {
  const ranked = [...scored].sort(byScore);
  const topicsOf = (answer: number) => manifest.topicsOf[answer] ?? [];
  const { votes, total } = topicVotes(ranked, manifest);
  const agreement = (answer: number) => {
    const shares = topicsOf(answer).map(
      (topic, place) => (votes[topic] ?? 0) / (1 + TOPIC_BOOST.laterTopic * place),
    );
    return Math.max(0, ...shares) / (total || 1);
  };
  return ranked
    .map(({ answer, score }) => ({
      answer,
      score: score * (1 + TOPIC_BOOST.strength * agreement(answer)),
    }))
    .sort(byScore);
}

/**
 * @param ranked answers, best first. The first TOPIC_BOOST.votes vote for their topics.
 * @param exponent a vote is the score to this power.
 * @returns for each topic: its votes; and the sum of all votes.
 */
export function topicVotes(
  ranked: readonly ScoredAnswer[],
  { topics, topicsOf }: Manifest,
  exponent: number = TOPIC_BOOST.exponent,
): { votes: Float64Array; total: number } {
  const votes = new Float64Array(topics.length);
  let total = 0;
  for (const { answer, score } of ranked.slice(0, TOPIC_BOOST.votes)) {
    const vote = score ** exponent;
    total += vote;
    (topicsOf[answer] ?? []).forEach((topic, place) => {
      votes[topic] = (votes[topic] ?? 0) + vote / (place + 1);
    });
  }
  return { votes, total };
}

/**
 * Moves answers to the top whose title or text contains every quoted phrase. The others stay below
 * them, because people also quote what somebody said to them.
 * @param quotes sequences of words.
 * @param ranked answers, best first. Only the best QUOTE_CANDIDATES are checked.
 */
export async function preferQuotes(
  index: SearchIndex,
  quotes: readonly (readonly string[])[],
  ranked: readonly ScoredAnswer[],
): Promise<ScoredAnswer[]> {
  const { manifest } = index;
  const candidates = ranked.slice(0, QUOTE_CANDIDATES);
  const matches = await Promise.all(
    candidates.map(async ({ answer }) => {
      const page = manifest.pageOf[answer] ?? 0;
      const { answers } = await index.page(page);
      const [, title = '', , text = ''] =
        answers[answer - (manifest.firstAnswerOf[page] ?? 0)] ?? [];
      return quotes.every((quote) => containsWords(`${title}\n${text}`, quote));
    }),
  );
  const best = ranked[0]?.score ?? 0;
  return [
    ...candidates
      .filter((_, at) => matches[at])
      .map((one) => ({ ...one, score: best + one.score })),
    ...ranked.filter((_, at) => !matches[at]),
  ];
}

function containsWords(text: string, words: readonly string[]): boolean {
  const all = tokenize(text).map(({ word }) => word);
  return ` ${all.join(' ')} `.includes(` ${words.join(' ')} `);
}

/** A page and its answers to show, as numbers, best first. */
export interface SelectedPage {
  page: number;
  answers: number[];
}

/**
 * Selects the answers to show and groups them by page: the best answer first, then answers on other
 * topics if they are nearly as good, since a query may have several meanings.
 * Source: the idea of maximal marginal relevance (Carbonell and Goldstein, 1998), with topics.
 * @param ranked answers, best first.
 * @returns the pages in the order of their best answers.
 */
export function selectAnswers(
  ranked: readonly ScoredAnswer[],
  manifest: Manifest,
  { limit, perPage }: SearchOptions,
): SelectedPage[] {
  const best = ranked[0]?.score ?? 0;
  const left = ranked.filter(({ score }) => score >= MIN_SCORE_SHARE * best);
  const pages = new Map<number, SelectedPage>();
  const seenTopics = new Set<number>();
  for (let selected = 0; selected < limit && left.length > 0;) {
    const answer = takeNext(left, seenTopics, manifest);
    const page = manifest.pageOf[answer] ?? 0;
    const group = pages.get(page) ?? { page, answers: [] };
    if (group.answers.length >= perPage) continue;
    group.answers.push(answer);
    pages.set(page, group);
    selected += 1;
    for (const topic of manifest.topicsOf[answer] ?? []) seenTopics.add(topic);
  }
  return [...pages.values()];
}

/** Removes the next answer from `left`: preferably one on a new topic near the top. */
function takeNext(
  left: ScoredAnswer[],
  seenTopics: ReadonlySet<number>,
  manifest: Manifest,
): number {
  const minScore = DIVERSITY.minShare * (left[0]?.score ?? 0);
  const isNew = ({ answer, score }: ScoredAnswer) =>
    score >= minScore && !(manifest.topicsOf[answer] ?? []).some((topic) => seenTopics.has(topic));
  const place = seenTopics.size === 0 ? 0 : left.slice(0, DIVERSITY.lookAhead).findIndex(isNew);
  const [next] = left.splice(Math.max(0, place), 1);
  if (!next) throw new Error('There is no answer left to select.');
  return next.answer;
}
