import type { Lexicon } from './index/lexicon';
import type { OpenIndex } from './index/openIndex';
import { rarity } from './index/weights';
import type { AnswerKind } from './kinds';
import { helpFor, type Help } from './query/help';
import { nearestTo } from './query/nearest';
import { namesCode, parseQuery, type Query } from './query/parse';
import { wantedBy, type Wanted } from './query/wanted';
import { agreeOnTopics } from './rank/agree';
import { chooseAnswers, type Wish } from './rank/choose';
import { excerptOf, piecesOf, type Piece } from './rank/excerpt';
import { quotedFirst } from './rank/quoted';
import { scoreAnswers, type Scored } from './rank/score';

/** An answer as it is shown. */
export interface FoundAnswer {
  url: string;
  kind: AnswerKind;
  title: Piece[];
  excerpt: Piece[];
}

/** A page with the answers that were found on it, best first. */
export interface FoundPage {
  url: string;
  title: string;
  answers: FoundAnswer[];
}

/** What a query found. */
export interface Found {
  /** Where to turn first, if the words are of danger or assault. */
  help?: Help;
  pages: FoundPage[];
  /** `nearest`: nothing has these words, and the pages are the closest there are. */
  match: 'words' | 'nearest' | 'none';
}

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
  const help = helpFor(text);
  const query = parseQuery(text, index.formOf);
  const { catalog } = index;
  const forms = query.words.flatMap(({ word, form, unfinished }) => [
    form,
    ...(unfinished ? [word] : []),
    ...(catalog.near.get(form) ?? []),
  ]);
  const lexicons = await index.lexiconsFor(forms);
  const words = wantedBy(query.words, catalog, lexicons);
  const wanted = words.length > 0 ? words : nearestTo(query.words, lexicons);
  const priors = namesCode(query, catalog.names) ? catalog.priorsIfNamed : catalog.priors;
  const ranked = agreeOnTopics(scoreAnswers(wanted, catalog, lexicons, priors), catalog);
  const pages = await show(index, await quoted(index, query, ranked), wanted, lexicons, wish);
  const match = pages.length === 0 ? 'none' : words.length > 0 ? 'words' : 'nearest';
  return { ...(help ? { help } : {}), pages, match };
}

async function quoted(index: OpenIndex, { phrases }: Query, ranked: Scored[]): Promise<Scored[]> {
  return phrases.length > 0 ? quotedFirst(index, phrases, ranked) : ranked;
}

async function show(
  index: OpenIndex,
  ranked: Scored[],
  wanted: readonly Wanted[],
  lexicons: readonly Lexicon[],
  wish: Wish,
): Promise<FoundPage[]> {
  const { catalog, formOf } = index;
  const weights = weightsOf(wanted, catalog.answers, lexicons);
  return Promise.all(
    chooseAnswers(ranked, catalog, wish).map(async ({ page, answers }) => {
      const part = await index.page(page);
      const first = catalog.firstOf[page] ?? 0;
      return {
        url: part.url,
        title: part.title,
        answers: answers.flatMap((answer) => {
          const entry = part.answers[answer - first];
          if (!entry) return [];
          const [anchor, title, kind, body] = entry;
          return [
            {
              url: part.url + anchor,
              // Written by our own build from ANSWER_KINDS.
              kind: kind as AnswerKind,
              title: piecesOf(title, weights, formOf),
              excerpt: excerptOf(body, weights, formOf),
            },
          ];
        }),
      };
    }),
  );
}

/** Below this share of the most telling word's worth a word is not marked: "therapist" is everywhere. */
const MARKED_FROM = 0.35;

/** @returns how telling each form is that was looked for; those that tell next to nothing are out. */
function weightsOf(
  wanted: readonly Wanted[],
  answers: number,
  lexicons: readonly Lexicon[],
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { forms, spread } of wanted) {
    for (const [form, weight] of forms) {
      const entry = lexicons.map((lexicon) => lexicon.find(form)).find(Boolean);
      const worth = weight * rarity(answers, Math.max(spread, entry?.spread ?? answers));
      weights.set(form, Math.max(worth, weights.get(form) ?? 0));
    }
  }
  const least = MARKED_FROM * Math.max(0, ...weights.values());
  return new Map([...weights].filter(([, worth]) => worth >= least));
}
