import type { SearchIndex } from './loadIndex';
import { expandByPrefix, expandQuery, type Query } from './query';
import { ASKER_BOOST } from './rankingParameters';
import { boostAgreedTopics, preferQuotes, type SelectedPage } from './rerank';
import { highlightWeights, type HighlightWeights } from './results';
import { scoreAnswers, type ScoredAnswer } from './score';

/** The answers of an index to a query. */
export interface Ranking {
  index: SearchIndex;
  /** Best first. */
  ranked: readonly ScoredAnswer[];
  /** What to highlight. */
  weights: HighlightWeights;
  /** Whether the index has a word of the query; otherwise the answers have similar words. */
  hasWords: boolean;
}

/**
 * Ranks the answers of an index.
 * @param isOnCodes whether the query mentions a code: other priors count then.
 */
export async function rankAnswers(
  index: SearchIndex,
  query: Query,
  isOnCodes: boolean,
): Promise<Ranking> {
  const { manifest, dictionary } = index;
  const matching = expandQuery(query.words, manifest, dictionary);
  const queryTerms = matching.length > 0 ? matching : expandByPrefix(query.words, dictionary);
  const priors = isOnCodes ? manifest.codePriors : manifest.priors;
  const terms = queryTerms.flatMap(({ variants }) => [...variants.keys()]);
  const [postings, phraseNorms] = await Promise.all([
    index.postings([...terms, ...query.askers]),
    index.phraseNorms(),
  ]);
  const scored = scoreAnswers(queryTerms, { manifest, dictionary, phraseNorms, postings }, priors);
  const forAskers = new Set(
    query.askers.flatMap((term) => [...(postings.get(term)?.answers ?? [])]),
  );
  const boosted = boostAgreedTopics(
    scored.map(({ answer, score }) => ({
      answer,
      score: forAskers.has(answer) ? ASKER_BOOST * score : score,
    })),
    manifest,
  );
  return {
    index,
    ranked: query.quotes.length > 0 ? await preferQuotes(index, query.quotes, boosted) : boosted,
    weights: highlightWeights(queryTerms, manifest, dictionary),
    hasWords: matching.length > 0,
  };
}

/** A page to show, and the ranking that it comes from. */
export interface FoundPage {
  from: Ranking;
  page: SelectedPage;
}

/** @returns the pages of several rankings in the order of their best answers, up to a number of answers. */
export function bestFirst(found: readonly FoundPage[], limit: number): FoundPage[] {
  const scoreOf = ({ from, page }: FoundPage) =>
    from.ranked.find(({ answer }) => answer === page.answers[0])?.score ?? 0;
  return withinLimit(
    [...found].sort((a, b) => scoreOf(b) - scoreOf(a)),
    limit,
  );
}

/** @returns the pages up to a number of answers. */
export function withinLimit(found: readonly FoundPage[], limit: number): FoundPage[] {
  let left = limit;
  return found.flatMap(({ from, page }) => {
    const answers = page.answers.slice(0, left);
    left -= answers.length;
    return answers.length > 0 ? [{ from, page: { ...page, answers } }] : [];
  });
}
