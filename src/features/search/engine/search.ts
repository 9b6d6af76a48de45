import { helpFor } from './help/help';
import type { SearchIndex } from './loadIndex';
import { findPlace } from './places';
import { askedQuestion, loadPlaceResult, withQuestionFirst } from './placeResult';
import { expandByPrefix, expandQuery, mentionsCode, parseQuery, termsToLoad } from './query';
import { boostAgreedTopics, preferQuotes, selectAnswers } from './rerank';
import { highlightWeights, loadResultPage, type ResultPage, type SearchResults } from './results';
import { scoreAnswers } from './score';
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
  const matching = expandQuery(query.words, manifest, dictionary);
  const queryTerms = matching.length > 0 ? matching : expandByPrefix(query.words, dictionary);

  const priors = mentionsCode(query, manifest.codeNames) ? manifest.codePriors : manifest.priors;
  const scored = scoreAnswers(queryTerms, manifest, dictionary, priors);
  const boosted = boostAgreedTopics(scored, manifest);
  const ranked =
    query.quotes.length > 0 ? await preferQuotes(index, query.quotes, boosted) : boosted;
  const question = place && askedQuestion(query.words, ranked, manifest);
  const best = selectAnswers(ranked, manifest, options);
  const selected = question ? withQuestionFirst(best, question, manifest) : best;

  const help = helpFor(text, isKnown);
  const weights = highlightWeights(queryTerms, manifest, dictionary);
  return {
    results: {
      ...(help ? { help } : {}),
      count: selected.reduce((sum, { answers }) => sum + answers.length, place ? 1 : 0),
      match: place || matching.length > 0 ? 'words' : selected.length === 0 ? 'none' : 'similar',
    },
    pages: [
      ...(place ? [loadPlaceResult(index, place.id, question?.id, query.words, weights)] : []),
      ...selected.map((page) => loadResultPage(index, page, weights)),
    ],
  };
}
