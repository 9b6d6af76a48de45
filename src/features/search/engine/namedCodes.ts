import type { Manifest } from './loadIndex';
import type { Query } from './query';

/**
 * Words that ask for a citation or what a code says. In a query that names a code they are not about
 * its subject: "section" would find cells that cite a "Section 4".
 */
const CITATION_WORDS = new Set(
  `section sections standard standards code codes rule rules principle principles clause clauses
  article articles paragraph provision provisions number numbers guideline guidelines citation cite
  ethics ethical ethic framework edition editions version pdf text full current latest newest recent std what which where does do say says said cover covers about on the of in is
  for a an and i ii iii iv v`.split(/\s+/),
);
/** Words of somebody who cites this site: "APA style" is no code of ethics. */
const STYLE_WORDS =
  /^(?:bibtex|formats?|formatting|references?|referencing|style|website|webpage|bibliography)$/;
/** Words of somebody who looks for the body behind a code: where to complain, who is on its register. */
const BODY_WORDS =
  /^(?:complain\w*|report(?:ed)?|grievances?|register\w*|registrants?|registration|members?|membership|listed|list)$/;
/** Words that ask for a code's text whatever else a query says. */
const TEXT_WORDS = /^(?:sections?|standards?|codes?|rules?|principles?|clauses?|std)$/;
/** The year of an edition. */
const YEAR = /^(?:19|20)\d\d$/;

/** The codes that a query names, and what it asks about them. */
export interface NamedCodes {
  /** Indexes into `manifest.codes`. */
  codes: ReadonlySet<number>;
  /** The query without their names and without citation words. It may have no words. */
  subject: Query;
}

/**
 * Finds the codes that a query names: "nasw confidentiality section", "aca 2005".
 * @param manifest of the index whose codes are meant.
 * @returns undefined if the query names none.
 */
export function findNamedCodes(
  query: Query,
  { codes }: Pick<Manifest, 'codes'>,
): NamedCodes | undefined {
  const { words } = query;
  if (isAboutBody(query)) return undefined;
  const terms = new Set(words.map(({ term }) => term));
  const named = [...codes.keys()].filter((at) => {
    const { names = [], needs = [] } = codes[at] ?? {};
    return names.some((name) => terms.has(name)) && needs.every((need) => terms.has(need));
  });
  // "ACA 2005" is not the edition of today, which "ACA" alone means.
  const isMeant = (at: number) =>
    (codes[at]?.needs.length ?? 0) > 0 ||
    !named.some(
      (other) =>
        (codes[other]?.needs.length ?? 0) > 0 &&
        codes[other]?.names.some((name) => codes[at]?.names.includes(name)),
    );
  const meant = named.filter(isMeant);
  if (meant.length === 0) return undefined;
  const nameTerms = new Set(meant.flatMap((at) => codes[at] ?? []).flatMap(termsOfCode));
  const isSubject = ({ word, term }: Query['words'][number]) =>
    !nameTerms.has(term) && !CITATION_WORDS.has(word) && !YEAR.test(word);
  return {
    codes: new Set(meant),
    subject: { ...query, words: words.filter(isSubject) },
  };
}

/** @returns whether a query asks for the body behind a code, or how to cite this site, and not for the code. */
export function isAboutBody({ words }: Query): boolean {
  const has = (pattern: RegExp) => words.some(({ word }) => pattern.test(word));
  return has(STYLE_WORDS) || (has(BODY_WORDS) && !has(TEXT_WORDS));
}

function termsOfCode({ names, needs }: Manifest['codes'][number]): string[] {
  return [...names, ...needs];
}
