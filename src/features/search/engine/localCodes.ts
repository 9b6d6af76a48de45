import type { ProfessionGroup } from '../../reference/vocabulary';
import type { LocalCode } from './answer';
import type { Manifest } from './loadIndex';
import { isAboutBody } from './namedCodes';
import type { Query, QueryWord } from './query';
import { isFunctionTerm } from './text';

/** People of a profession, by its group. A therapist with no other title counts as a counselor. */
const PROFESSIONS: readonly (readonly [ProfessionGroup, string])[] = [
  ['psychologists', 'psychologists?'],
  ['social-workers', 'social workers?'],
  ['psychiatrists', 'psychiatrists?'],
  ['counselors', 'counsell?ors?|(?:psycho)?therapists?'],
];
const TITLE = '(?:(?:registered|licensed|chartered) )?';
const ANY_PROFESSION = PROFESSIONS.map(([, names]) => names).join('|');
const PROFESSION = new RegExp(`^(?:${ANY_PROFESSION})$`);
/** An adjective counts before a profession only: an Irish boyfriend says nothing about the therapist. */
const adjective = (names: string) => `(?:${names}) (?=${TITLE}(?:${ANY_PROFESSION})\\b)`;

/**
 * The names of each place outside the US: a country, or a province whose register has a code of its
 * own. The first match counts, so New South Wales stands before Wales.
 */
const PLACES: readonly (readonly [place: string, name: RegExp])[] = (
  [
    ['CA-ON', 'ontario|toronto|ottawa'],
    ['CA-QC', 'quebec|montreal'],
    // "bc" is mostly "because".
    [
      'CA-BC',
      `british columbia|vancouver|in bc|bc (?=${TITLE}(?:${ANY_PROFESSION})\\b)|(?:${ANY_PROFESSION}) bc$`,
    ],
    ['CA-NS', 'nova scotia|halifax'],
    ['CA', `canada|alberta|calgary|edmonton|manitoba|saskatchewan|${adjective('canadian')}`],
    [
      'AU',
      `australia|new south wales|nsw|queensland|tasmania|sydney|melbourne|brisbane|${adjective('australian')}`,
    ],
    [
      'GB',
      `uk|britain|england|scotland|wales|northern ireland|london|glasgow|nhs|${adjective('british|english|scottish|welsh')}`,
    ],
    ['IE', `ireland|dublin|${adjective('irish')}`],
    ['NZ', 'new zealand|nz|auckland'],
  ] as const
).map(([place, names]) => [place, new RegExp(`\\b(?:${names})\\b`)]);
/** Words that go with those of a place, a profession or a code. */
const COMPANIONS =
  /^(?:british|columbia|nova|scotia|new|northern|south|wales|zealand|registered|licensed|chartered|social|workers?|sections?|codes?|rules?|standards?|ethics|ethical)$/;

/** @returns the place outside the US that a query names; the first of `PLACES`, if it names several. */
export function placeOutsideUs(words: readonly QueryWord[]): string | undefined {
  const text = textOf(words);
  // New England is in the US.
  if (text.includes('new england')) return undefined;
  return PLACES.find(([, name]) => name.test(text))?.[0];
}

/** Words that place the reader outside the US, even where they say nothing about the therapist. */
const OUTSIDE_US = /^(?:british|scottish|welsh|irish|canadian|australian|nhs|camhs|gdpr|hse)$/;

/** @returns whether a query is about a place outside the US: US law is no answer there. */
export function isOutsideUs(words: readonly QueryWord[]): boolean {
  return placeOutsideUs(words) !== undefined || words.some(({ word }) => OUTSIDE_US.test(word));
}

/** The codes of the place and the profession that a query names. */
export interface LocalCodes {
  /** Indexes into `manifest.codes`. */
  codes: ReadonlySet<number>;
  /** Those of `codes` that bind everyone of that profession there. */
  binding: ReadonlySet<number>;
  /** The query without the words for the place, the profession and a code. */
  subject: Query;
}

/**
 * Finds the codes of a place and a profession: "ontario psychotherapist dates ex client". They are the
 * codes that bind everyone of that profession there, and those of associations of the country.
 * @param manifest of the index whose codes are meant.
 * @returns undefined if the query names no place outside the US or no profession, if it asks for
 *   nothing else, or if no code fits.
 */
export function findLocalCodes(
  query: Query,
  { codes }: Pick<Manifest, 'codes'>,
): LocalCodes | undefined {
  const text = textOf(query.words);
  const place = placeOutsideUs(query.words);
  const group = PROFESSIONS.find(([, names]) => new RegExp(`\\b(?:${names})\\b`).test(text))?.[0];
  if (place === undefined || group === undefined || isAboutBody(withoutTitle(query))) {
    return undefined;
  }
  const fitting = (fits: (local: LocalCode) => boolean) =>
    [...codes.keys()].filter((at) => {
      const local = codes[at]?.local;
      return local?.groups.includes(group) === true && fits(local);
    });
  const binding = fitting((local) => local.bindsAll && local.place === place);
  const [country] = place.split('-');
  const others = fitting((local) => !local.bindsAll && local.place === country);
  const subject = query.words.filter(({ word }) => !isCompanion(word));
  const isEmpty = subject.every(({ term }) => isFunctionTerm(term));
  if (isEmpty || binding.length + others.length === 0) return undefined;
  return {
    codes: new Set([...binding, ...others]),
    binding: new Set(binding),
    subject: { ...query, words: subject },
  };
}

function textOf(words: readonly QueryWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

function isCompanion(word: string): boolean {
  return (
    COMPANIONS.test(word) || PROFESSION.test(word) || PLACES.some(([, name]) => name.test(word))
  );
}

/** @returns the query without "registered" before a profession: it asks for no register. */
function withoutTitle(query: Query): Query {
  const text = textOf(query.words);
  const isTitle = new RegExp(`\\bregistered (?:${ANY_PROFESSION})\\b`).test(text);
  return isTitle
    ? { ...query, words: query.words.filter(({ word }) => word !== 'registered') }
    : query;
}
