import { editDistance } from './editDistance';
import { tokenize, type Token } from './text';

/** A place whose law is in the index. */
export interface SearchPlace {
  /** Country and state: `us-tx`. */
  id: string;
  /** Its name, then other names, each as the words of a query: `new york`. */
  names: readonly string[];
}

/** A place that a query names, and the rest of the query. */
export interface NamedPlace {
  id: string;
  /** The query without the place, with spaces instead, so that positions stay. */
  rest: string;
}

/** Codes that are words as well: they count in capitals, or after "in". */
const CAPITALS_OR_AFTER_IN = new Set(['al', 'ar', 'co', 'de', 'id', 'il', 'ma', 'mi', 'mo', 'pa']);
/** Titles and other names in capitals: MD, Ms., VA. */
const AFTER_IN = new Set(['md', 'ms', 'va']);
/** Words that stand after "in" as well. */
const CAPITALS = new Set(['hi', 'in', 'me', 'oh', 'ok', 'or']);
/** "LA" is Los Angeles for most people. */
const NEVER = new Set(['la']);
/** Shortest name that may be misspelled. */
const MIN_MISSPELLED = 6;

/**
 * Finds the place that a query names: "can I record my therapist in texas", "records TX".
 * @param text the query.
 * @param isKnown whether a word is in the index: then it is no misspelled name.
 * @returns the first place with the longest name; undefined if the query names none.
 */
export function findPlace(
  text: string,
  places: readonly SearchPlace[],
  isKnown: (word: string) => boolean,
): NamedPlace | undefined {
  const tokens = tokenize(withoutDots(text));
  const found = places
    .flatMap((place) => place.names.flatMap((name) => matchesOf(tokens, name, place.id)))
    .sort((a, b) => b.length - a.length || a.at - b.at)[0];
  const match =
    found ??
    places.flatMap((place) => codeMatches(text, tokens, place.id))[0] ??
    misspelled(tokens, places, isKnown);
  if (!match) return undefined;
  const first = tokens[match.at];
  const last = tokens[match.at + match.length - 1];
  if (!first || !last) return undefined;
  const gap = ' '.repeat(last.end - first.start);
  return { id: match.id, rest: text.slice(0, first.start) + gap + text.slice(last.end) };
}

/** @returns the text with "NY  " in place of "N.Y.": the positions of the other words stay. */
function withoutDots(text: string): string {
  return text.replace(/\b([A-Z])\.([A-Z])\.(?!\w)/g, '$1$2  ');
}

/** Where a place stands in a query: its first token and its number of tokens. */
interface Match {
  id: string;
  at: number;
  length: number;
}

function matchesOf(tokens: readonly Token[], name: string, id: string): Match[] {
  const words = name.split(' ');
  return tokens.flatMap((_, at) =>
    words.every((word, offset) => tokens[at + offset]?.word === word)
      ? [{ id, at, length: words.length }]
      : [],
  );
}

/** @returns where the two letters of a state stand for it. */
function codeMatches(text: string, tokens: readonly Token[], id: string): Match[] {
  const code = id.split('-')[1] ?? '';
  if (code.length !== 2 || NEVER.has(code)) return [];
  // In a query that is all capitals, capitals mean nothing.
  const usesCase = text !== text.toUpperCase() || tokens.length < 3;
  return tokens.flatMap(({ word, start, end }, at) => {
    if (word !== code) return [];
    const isUpper = usesCase && text.slice(start, end) === code.toUpperCase();
    const isAfterIn = tokens[at - 1]?.word === 'in';
    const counts =
      (CAPITALS.has(code) && isUpper) ||
      (AFTER_IN.has(code) && isAfterIn) ||
      (CAPITALS_OR_AFTER_IN.has(code) && (isUpper || isAfterIn)) ||
      ![CAPITALS, AFTER_IN, CAPITALS_OR_AFTER_IN].some((codes) => codes.has(code));
    return counts ? [{ id, at, length: 1 }] : [];
  });
}

/** @returns the place whose name a word of the query is a misspelling of. */
function misspelled(
  tokens: readonly Token[],
  places: readonly SearchPlace[],
  isKnown: (word: string) => boolean,
): Match | undefined {
  for (const [at, { word }] of tokens.entries()) {
    if (word.length < MIN_MISSPELLED || isKnown(word)) continue;
    const max = word.length < 9 ? 1 : 2;
    const place = places.find(({ names }) =>
      names.some((name) => editDistance(word, name, max) <= max),
    );
    if (place) return { id: place.id, at, length: 1 };
  }
  return undefined;
}
