import type { Reference } from '../../reference/reference';
import type { Code } from '../../reference/schema';
import type { ProfessionGroup } from '../../reference/vocabulary';
import type { CodeInfo, LocalCode } from '../engine/answer';

/** Short names of places in abbreviations: a query that has one need not mean a code. */
const PLACES = ['AU', 'BC', 'NZ', 'UK', 'US'];

/** Provinces whose registers have a code, as whom the code binds names them. */
const PROVINCES = {
  'CA-BC': 'British Columbia',
  'CA-NS': 'Nova Scotia',
  'CA-ON': 'Ontario',
  'CA-QC': 'Quebec',
};

/** @returns how queries name a code: "ACA"; "ACA" with "2005"; of "NZ psychologists" there is none. */
export function namesOfCode(code: Code, { codes }: Reference): CodeInfo {
  const names = abbreviationsIn(code);
  const isShared = codes.some(
    (other) =>
      other.id !== code.id &&
      other.supersededBy === null &&
      abbreviationsIn(other).some((name) => names.includes(name)),
  );
  const local = localCode(code);
  return {
    id: code.id,
    names,
    needs: isShared ? distinguishingWords(code) : [],
    ...(local ? { local } : {}),
  };
}

/** @returns where a code applies; undefined if that is the US or several countries, or if it is superseded. */
function localCode({
  country,
  profession,
  professionGroup: group,
  binds,
  supersededBy,
}: Code): LocalCode | undefined {
  if (country === 'US' || country === 'INT' || supersededBy !== null) return undefined;
  const [place = country] =
    Object.entries(PROVINCES).find(([, name]) => profession.includes(name)) ?? [];
  const groups = group === 'several' ? groupsIn(profession) : [group];
  return { place, groups, bindsAll: binds === 'registrants' || binds === 'everyone' };
}

/** @returns the professions that a code for several of them names. */
function groupsIn(profession: string): ProfessionGroup[] {
  const names: readonly [ProfessionGroup, string][] = [
    ['psychologists', 'psychologist'],
    ['counselors', 'counselor'],
    ['social-workers', 'social worker'],
  ];
  return names.filter(([, name]) => profession.includes(name)).map(([group]) => group);
}

/** @returns the abbreviations in a code's short names. */
function abbreviationsIn({ abbreviation, label }: Code): string[] {
  const own = abbreviationsOf(abbreviation);
  return own.length > 0 ? own : abbreviationsOf(label);
}

function abbreviationsOf(text: string): string[] {
  return wordsOf(text).filter(
    (word) => word.length > 2 && /\p{Lu}{2}/u.test(word) && !PLACES.includes(word),
  );
}

/**
 * @returns the words that tell a code from others of the same abbreviation: the year of an edition
 *   that is no longer in force; otherwise the words of its label that are neither abbreviations nor
 *   numbers, as in "ACA Australia 16". A code without such words is the one that the name alone means.
 */
function distinguishingWords({ label, supersededBy }: Code): string[] {
  const words = wordsOf(label);
  return supersededBy === null
    ? words.filter((word) => !/\p{N}/u.test(word) && !abbreviationsOf(label).includes(word))
    : words.filter((word) => /^\d{4}$/.test(word));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
