import { helpFor } from './help/help';
import type { SearchIndex } from './loadIndex';
import { findPlace } from './places';
import { askedQuestion, loadPlaceResult, withQuestionFirst } from './placeResult';
import {
  expandByPrefix,
  expandQuery,
  mentionsCode,
  parseQuery,
  termsToLoad,
  type Query,
} from './query';
import { boostAgreedTopics, preferQuotes, selectAnswers, type SelectedPage } from './rerank';
import {
  highlightWeights,
  loadResultPage,
  type HighlightWeights,
  type ResultPage,
  type SearchResults,
} from './results';
import { scoreAnswers, type ScoredAnswer } from './score';
import type { SearchOptions } from './searchOptions';

/**
 * Searches an index.
 * @param text the query: any text of any length.
 * @throws only if a file of the index cannot be loaded.
 */
export async function search(
  index: SearchIndex,
  text: string,
  options: SearchOptions,
): Promise<SearchResults> {
  const { results, pages } = await rank(index, text, options);
  return { ...results, pages: await Promise.all(pages), complete: true };
}

/**
 * Searches an index on a slow connection: resolves as soon as the text of the best page is loaded.
 * @returns the best pages whose texts are loaded by then, without any page after a missing one.
 * @throws as `search` does, but not if only later pages fail: a following `search` reports that.
 */
export async function searchFirst(
  index: SearchIndex,
  text: string,
  options: SearchOptions,
): Promise<SearchResults> {
  const { results, pages } = await rank(index, text, options);
  const loaded: (ResultPage | undefined)[] = pages.map(() => undefined);
  const loading = pages.map(async (page, at) => {
    loaded[at] = await page;
  });
  for (const one of loading) one.catch(() => undefined);
  await loading[0];
  const missing = loaded.indexOf(undefined);
  return {
    ...results,
    pages: loaded.slice(0, missing === -1 ? undefined : missing).filter((page) => !!page),
    complete: missing === -1,
  };
}

/** Ranks the answers and starts to load the texts of the selected pages, best first. */
async function rank(
  index: SearchIndex,
  text: string,
  options: SearchOptions,
): Promise<{ results: Omit<SearchResults, 'pages' | 'complete'>; pages: Promise<ResultPage>[] }> {
  const { manifest, toTerm } = index;
  const whole = parseQuery(text, toTerm);
  const dictionary = await index.dictionaryFor(termsToLoad(whole, manifest));
  const isKnown = (word: string) => {
    const term = toTerm(word);
    return manifest.synonyms.has(term) || dictionary.find(term) !== undefined;
  };
  const place = findPlace(text, manifest.law?.places ?? [], isKnown);
  const query = place ? parseQuery(place.rest, toTerm) : whole;
  const isOnCodes = mentionsCode(query, manifest.codeNames);
  const main = await rankAnswers(index, query, isOnCodes);
  const question = place && askedQuestion(query.words, main.ranked, manifest);
  const best = selectAnswers(main.ranked, manifest, options);
  const selected = question ? withQuestionFirst(best, question, manifest) : best;

  const codesIndex = isOnCodes || !main.hasWords ? await index.codes() : undefined;
  const codes = codesIndex && (await rankAnswers(codesIndex, query, isOnCodes));
  const found = [
    ...selected.map((page) => ({ from: main, page })),
    ...(codes
      ? selectAnswers(codes.ranked, codes.index.manifest, options).map((page) => ({
          from: codes,
          page,
        }))
      : []),
  ];
  const merged = codes ? bestFirst(found, options.limit) : found;

  const help = helpFor(text, isKnown);
  const hasWords = place !== undefined || main.hasWords || codes?.hasWords === true;
  return {
    results: {
      ...(help ? { help } : {}),
      count: merged.reduce((sum, { page }) => sum + page.answers.length, place ? 1 : 0),
      match: hasWords ? 'words' : merged.length === 0 ? 'none' : 'similar',
    },
    pages: [
      ...(place ? [loadPlaceResult(index, place.id, question?.id, query.words, main.weights)] : []),
      ...merged.map(({ from, page }) => loadResultPage(from.index, page, from.weights)),
    ],
  };
}

/** The answers of an index to a query. */
interface Ranking {
  index: SearchIndex;
  /** Best first. */
  ranked: readonly ScoredAnswer[];
  /** What to highlight. */
  weights: HighlightWeights;
  /** Whether the index has a word of the query; otherwise the answers have similar words. */
  hasWords: boolean;
}

/** Ranks the answers of an index. */
async function rankAnswers(index: SearchIndex, query: Query, isOnCodes: boolean): Promise<Ranking> {
  const { manifest } = index;
  const dictionary = await index.dictionaryFor(termsToLoad(query, manifest));
  const matching = expandQuery(query.words, manifest, dictionary);
  const queryTerms = matching.length > 0 ? matching : expandByPrefix(query.words, dictionary);
  const priors = isOnCodes ? manifest.codePriors : manifest.priors;
  const scored = scoreAnswers(queryTerms, manifest, dictionary, priors);
  const boosted = boostAgreedTopics(scored, manifest);
  return {
    index,
    ranked: query.quotes.length > 0 ? await preferQuotes(index, query.quotes, boosted) : boosted,
    weights: highlightWeights(queryTerms, manifest, dictionary),
    hasWords: matching.length > 0,
  };
}

/** A page to show, and the ranking that it comes from. */
interface FoundPage {
  from: Ranking;
  page: SelectedPage;
}

/** @returns the pages of several rankings in the order of their best answers, up to a number of answers. */
function bestFirst(found: readonly FoundPage[], limit: number): FoundPage[] {
  const scoreOf = ({ from, page }: FoundPage) =>
    from.ranked.find(({ answer }) => answer === page.answers[0])?.score ?? 0;
  const sorted = [...found].sort((a, b) => scoreOf(b) - scoreOf(a));
  let left = limit;
  return sorted.flatMap(({ from, page }) => {
    const answers = page.answers.slice(0, left);
    left -= answers.length;
    return answers.length > 0 ? [{ from, page: { ...page, answers } }] : [];
  });
}
