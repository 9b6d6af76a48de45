import { helpFor } from './help/help';
import type { SearchIndex } from './loadIndex';
import { findPlace } from './places';
import {
  askedQuestion,
  asksForPlace,
  loadPlaceResult,
  withQuestionFirst,
  withUsLawLowered,
} from './placeResult';
import { findNamedCodes } from './namedCodes';
import { withLocalCells } from './localCodeResults';
import { findLocalCodes } from './localCodes';
import { rankNamedCodes } from './namedCodeResults';
import { hasSectionNumber, parseQuery } from './query';
import { bestFirst, rankAnswers, type FoundPage } from './ranking';
import { selectAnswers } from './rerank';
import { loadResultPage, type ResultPage, type SearchResults } from './results';
import { isSpanish } from './spanish';
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
  const { manifest, dictionary, toTerm } = index;
  const whole = parseQuery(text, toTerm);
  const isKnown = (word: string) => dictionary.isKnown(toTerm(word));
  const place = findPlace(text, manifest.law?.places ?? [], isKnown);
  const query = place ? parseQuery(place.rest, toTerm) : whole;
  const named = findNamedCodes(query, manifest);
  const isOnCodes = named !== undefined || hasSectionNumber(query);
  const ranking = rankAnswers(index, query, isOnCodes);
  // While the postings are on their way.
  const help = helpFor(text, isKnown);
  const all = await ranking;
  const main = place
    ? all
    : { ...all, ranked: withUsLawLowered(all.ranked, query.words, manifest) };
  const question = place && askedQuestion(query.words, main.ranked, manifest);
  const best = selectAnswers(main.ranked, manifest, options);
  const selected = question ? withQuestionFirst(best, question, manifest) : best;

  const local = place || isOnCodes ? undefined : findLocalCodes(query, manifest);
  const codesIndex = isOnCodes || local || !main.hasWords ? await index.codes() : undefined;
  // A query that names a code is ranked by rankNamedCodes.
  const codes =
    codesIndex && !named && !local ? await rankAnswers(codesIndex, query, isOnCodes) : undefined;
  const found = [
    ...selected.map((page) => ({ from: main, page })),
    ...(codes
      ? selectAnswers(codes.ranked, codes.index.manifest, options).map((page) => ({
          from: codes,
          page,
        }))
      : []),
  ];
  const merged =
    named && codesIndex
      ? await rankNamedCodes(index, codesIndex, query, named.subject, options)
      : local && codesIndex
        ? await withLocalCells(found, index, codesIndex, query, options.limit)
        : codes
          ? bestFirst(found, options.limit)
          : found;

  // Without an answer of its own the place comes after the answer that holds everywhere.
  const isPlaceFirst = question !== undefined || asksForPlace(query.words);
  const split = place && !isPlaceFirst ? 1 : 0;
  const beforePlace = merged.slice(0, split);
  const afterPlace = merged.slice(split);
  const load = ({ from, page }: FoundPage) => loadResultPage(from.index, page, from.weights);

  const hasWords =
    place !== undefined || named !== undefined || main.hasWords || codes?.hasWords === true;
  return {
    results: {
      ...(help ? { help } : {}),
      isSpanish: isSpanish(text),
      count: merged.reduce((sum, { page }) => sum + page.answers.length, place ? 1 : 0),
      match: hasWords ? 'words' : merged.length === 0 ? 'none' : 'similar',
    },
    pages: [
      ...beforePlace.map(load),
      ...(place ? [loadPlaceResult(index, place.id, question?.id, query.words, main.weights)] : []),
      ...afterPlace.map(load),
    ],
  };
}
