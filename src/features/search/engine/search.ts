import type { Found, FoundPage } from './found';
import type { OpenIndex } from './openIndex';
import { helpFor } from './help/help';
import { nearestTo } from './query/nearest';
import { namesCode, parseQuery } from './query/parse';
import { wantedBy } from './query/wanted';
import { agreeOnTopics } from './rank/agree';
import { chooseAnswers, type Wish } from './rank/choose';
import { pageText, tellingForms } from './rank/pageText';
import { quotedFirst } from './rank/quoted';
import { scoreAnswers } from './rank/score';

/** How many answers the list under the search bar has. */
export const IN_BAR = 10;

/** @returns the wish for so many answers: of one page only a few, for others may be meant as well. */
export function wishFor(answers: number): Wish {
  return { answers, perPage: Math.max(2, Math.floor(answers / IN_BAR) * 2) };
}

/**
 * Finds answers.
 * @param index an open index.
 * @param text what was typed: anything, of any length.
 * @param wish how many answers are wanted.
 * @returns the answers by page, from the best on.
 * @throws only if a part of the index cannot be loaded.
 */
export async function search(index: OpenIndex, text: string, wish: Wish): Promise<Found> {
  const { found, coming } = await rank(index, text, wish);
  return { ...found, pages: await Promise.all(coming), complete: true };
}

/**
 * The same, for readers on a slow line: doesn't wait for the texts of all pages.
 * @returns the best answers whose text is there as soon as that of the very best is; never one
 *   without those before it.
 */
export async function searchFirst(index: OpenIndex, text: string, wish: Wish): Promise<Found> {
  const { found, coming } = await rank(index, text, wish);
  const there: (FoundPage | undefined)[] = coming.map(() => undefined);
  const each = coming.map(async (page, at) => {
    there[at] = await page;
  });
  // Whoever asks for the rest is told of what failed.
  for (const one of each) one.catch(() => undefined);
  await each[0];
  const missing = there.indexOf(undefined);
  const pages = there.slice(0, missing === -1 ? undefined : missing).filter((page) => !!page);
  return { ...found, pages, complete: missing === -1 };
}

/** Ranks the answers, and starts to load the texts of those that are shown, the best first. */
async function rank(
  index: OpenIndex,
  text: string,
  wish: Wish,
): Promise<{ found: Omit<Found, 'pages' | 'complete'>; coming: Promise<FoundPage>[] }> {
  const { catalog } = index;
  const query = parseQuery(text, index.formOf);
  const forms = query.words.flatMap(({ word, form, unfinished }) => [
    form,
    ...(unfinished ? [word] : []),
    ...(catalog.near.get(form) ?? []),
  ]);
  const lexicons = await index.lexiconsFor(forms);
  const words = wantedBy(query.words, catalog, lexicons);
  const wanted = words.length > 0 ? words : nearestTo(query.words, lexicons);
  const priors = namesCode(query, catalog.names) ? catalog.priorsIfNamed : catalog.priors;
  const scored = agreeOnTopics(scoreAnswers(wanted, catalog, lexicons, priors), catalog);
  const ranked =
    query.phrases.length > 0 ? await quotedFirst(index, query.phrases, scored) : scored;
  const chosen = chooseAnswers(ranked, catalog, wish);
  const weights = tellingForms(wanted, catalog.answers, lexicons);
  const isKnown = (word: string) => {
    const form = index.formOf(word);
    return catalog.near.has(form) || lexicons.some((lexicon) => lexicon.find(form) !== undefined);
  };
  const help = helpFor(text, isKnown);
  return {
    found: {
      ...(help ? { help } : {}),
      answers: chosen.reduce((sum, { answers }) => sum + answers.length, 0),
      match: chosen.length === 0 ? 'none' : words.length > 0 ? 'words' : 'nearest',
    },
    coming: chosen.map((page) => pageText(index, page, weights)),
  };
}
