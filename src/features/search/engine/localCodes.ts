import type { ProfessionGroup } from '../../reference/vocabulary';
import type { LocalCode } from './answer';
import type { Manifest } from './loadIndex';
import { CITATION_WORDS, isAboutBody } from './namedCodes';
import type { Query, QueryWord } from './query';

/**
 * Words of a place outside the US, by the place: a country, or a province whose register has a code
 * of its own. The law in the index is US law, and the codes of these places are not.
 */
const PLACES: readonly (readonly [place: string, words: RegExp])[] = [
  ['CA-ON', /^(?:ontario|toronto|ottawa)$/],
  ['CA-QC', /^(?:quebec|montreal)$/],
  ['CA-BC', /^(?:bc|columbia|vancouver)$/],
  ['CA-NS', /^(?:scotia|halifax)$/],
  ['CA', /^(?:canad\w+|alberta|calgary|edmonton|manitoba|winnipeg|saskatchewan|newfoundland)$/],
  [
    'GB',
    /^(?:uk|britain|british|england|english|scotland|scottish|wales|welsh|london|nhs|glasgow|manchester)$/,
  ],
  ['IE', /^(?:ireland|irish|dublin|cork)$/],
  ['AU', /^(?:australia\w*|aussie|nsw|queensland|tasmania|sydney|melbourne|brisbane|perth)$/],
  ['NZ', /^(?:zealand|nz|auckland|wellington)$/],
];

/** Words for people of a profession, by its group. A therapist of whom nothing else is known is a counselor. */
const PROFESSIONS: readonly (readonly [ProfessionGroup, RegExp])[] = [
  ['psychologists', /^psychologists?$/],
  ['social-workers', /^workers?$/],
  ['psychiatrists', /^psychiatrists?$/],
  ['counselors', /^(?:counsell?ors?|(?:psycho)?therapists?)$/],
];
/** Words that go with those of a place or a profession. */
const COMPANIONS = /^(?:british|nova|new|registered|licensed|chartered|in|from)$/;

/** @returns the place outside the US that a query names; the smallest one, if it names several. */
export function placeOutsideUs(words: readonly QueryWord[]): string | undefined {
  return PLACES.find(([, pattern]) => words.some(({ word }) => pattern.test(word)))?.[0];
}

/** The codes of the place and the profession that a query names. */
export interface LocalCodes {
  /** Indexes into `manifest.codes`. */
  codes: ReadonlySet<number>;
  /** The query without the words for the place, the profession and a citation. */
  subject: Query;
  /** Whether one of the codes binds everyone of that profession there. */
  isBinding: boolean;
}

/**
 * Finds the codes of a place and a profession: "ontario psychotherapist dates ex client". If the
 * register of the place has a code for the profession, it is the only one that is meant; otherwise the
 * codes of associations of the country are.
 * @param manifest of the index whose codes are meant.
 * @returns undefined if the query names no place outside the US or no profession, if it asks for
 *   nothing else, or if no code fits.
 */
export function findLocalCodes(
  query: Query,
  { codes }: Pick<Manifest, 'codes'>,
): LocalCodes | undefined {
  const { words } = query;
  const place = placeOutsideUs(words);
  const group = PROFESSIONS.find(([, pattern]) =>
    words.some(({ word }) => pattern.test(word)),
  )?.[0];
  if (place === undefined || group === undefined || isAboutBody(withoutTitle(query)))
    return undefined;
  const fitting = (fits: (local: LocalCode) => boolean) =>
    [...codes.keys()].filter((at) => {
      const local = codes[at]?.local;
      return local?.group === group && fits(local);
    });
  const binding = fitting((local) => local.isRegister && local.place === place);
  const [country] = place.split('-');
  const found = binding.length > 0 ? binding : fitting((local) => local.place === country);
  const isSubject = ({ word }: QueryWord) =>
    ![...PLACES, ...PROFESSIONS].some(([, pattern]) => pattern.test(word)) &&
    !COMPANIONS.test(word) &&
    !(group === 'social-workers' && word === 'social') &&
    !CITATION_WORDS.has(word);
  const subject = words.filter(isSubject);
  if (found.length === 0 || subject.length === 0) return undefined;
  return {
    codes: new Set(found),
    subject: { ...query, words: subject },
    isBinding: binding.length > 0,
  };
}

/** @returns the query without "registered" before a profession: it asks for no register. */
function withoutTitle(query: Query): Query {
  const isProfession = (word = '') =>
    word === 'social' || PROFESSIONS.some(([, pattern]) => pattern.test(word));
  return {
    ...query,
    words: query.words.filter(
      ({ word }, at) => word !== 'registered' || !isProfession(query.words[at + 1]?.word),
    ),
  };
}
