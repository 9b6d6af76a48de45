import {
  cellOf,
  coverageOf,
  standingOf,
  topicsNotChecked,
  type Cell,
  type Coverage,
  type Standing,
} from '../cells';
import type { Reference } from '../reference';
import type { Code, Complaints, Provision } from '../schema';
import { findRuleTopic, ruleTopics } from '../topics';

/** The facts of a code that table rows, citations and lists of sources need. */
export type CodeSummary = Pick<
  Code,
  | 'id'
  | 'label'
  | 'abbreviation'
  | 'title'
  | 'body'
  | 'profession'
  | 'binds'
  | 'country'
  | 'edition'
  | 'inForce'
  | 'officialUrl'
>;

/** @returns the summary of a code. */
export function codeSummary(code: Code): CodeSummary {
  const { id, label, abbreviation, title, body, profession, binds, country } = code;
  const { edition, inForce, officialUrl } = code;
  return {
    id,
    label,
    abbreviation,
    title,
    body,
    profession,
    binds,
    country,
    edition,
    inForce,
    officialUrl,
  };
}

/** A provision as a page shows it: its topic stands in the heading above it. */
export type ShownProvision = Omit<Provision, 'topic'>;

/** @returns a provision as a page shows it. */
export function shownProvision(provision: Provision): ShownProvision {
  const { topic: _, ...rest } = provision;
  return rest;
}

/** The page of a code. */
export interface CodeSlice {
  code: CodeSummary;
  adopted: string | null;
  effective: string | null;
  checked: string;
  supersededBy: CodeSummary | null;
  coverage: Coverage;
  complaints: Complaints | null;
  /** The topics on which the code has published provisions. */
  topics: { id: string; title: string; provisions: ShownProvision[] }[];
  /** The other rule topics. */
  notChecked: { id: string; title: string }[];
}

/** @returns the slice for the page of a code. */
export function codeSlice(reference: Reference, code: Code): CodeSlice {
  const successor = reference.codes.find(({ id }) => id === code.supersededBy);
  const topics = ruleTopics(reference).map(({ id, title }) => ({
    id,
    title,
    provisions: cellOf(code, id).provisions.map(shownProvision),
  }));
  return {
    code: codeSummary(code),
    adopted: code.adopted,
    effective: code.effective,
    checked: code.checked,
    supersededBy: successor ? codeSummary(successor) : null,
    coverage: coverageOf(code, reference),
    complaints: code.complaints,
    topics: topics.filter(({ provisions }) => provisions.length > 0),
    notChecked: topicsNotChecked(code, reference).map(({ id, title }) => ({ id, title })),
  };
}

/** All codes, for the list of codes. */
export interface CodeListSlice {
  codes: { code: CodeSummary; standing: Standing; coverage: Coverage }[];
}

/** @returns every code with its standing and coverage, in the order of the data. */
export function codeListSlice(reference: Reference): CodeListSlice {
  return {
    codes: reference.codes.map((code) => ({
      code: codeSummary(code),
      standing: standingOf(code, reference),
      coverage: coverageOf(code, reference),
    })),
  };
}

/** A citation of a cell in running text. */
export interface CiteSlice {
  code: CodeSummary;
  topic: { id: string; title: string };
  sections: string[];
}

/**
 * @param topic id of a rule topic.
 * @returns the citation of a cell; undefined if the cell is not checked.
 * @throws if there is no such rule topic.
 */
export function citeSlice(reference: Reference, code: Code, topic: string): CiteSlice | undefined {
  const { id, title } = findRuleTopic(reference, topic);
  const cell = cellOf(code, id);
  if (cell.provisions.length === 0) return undefined;
  return { code: codeSummary(code), topic: { id, title }, sections: sectionsOf(cell) };
}

/** @returns the sections of all provisions of a cell, without duplicates. */
export function sectionsOf(cell: Cell): string[] {
  return [...new Set(cell.provisions.flatMap(({ sections }) => sections))];
}

/** The codes that are changing or have changed, for the page about them. */
export interface ChangingCodesSlice {
  /** A revision is under way, or an edition is due. */
  underRevision: { code: CodeSummary; revision: string; checked: string }[];
  /** Whether they are in force could not be verified. */
  unverified: CodeSummary[];
  /** In force for at most three years, the newest first. */
  recent: { code: CodeSummary; since: string }[];
  /** Superseded editions, with what replaced them. */
  superseded: { code: CodeSummary; by: CodeSummary }[];
}

/** For how many years an edition counts as recent. */
const RECENT_YEARS = 3;

/** @returns what the data knows of revisions, codes in the order of the data. */
export function changingCodesSlice({ codes }: Reference): ChangingCodesSlice {
  const inForceSince = ({ effective, adopted }: Code) => effective ?? adopted ?? '';
  const isRecent = (code: Code) =>
    inForceSince(code) !== '' &&
    Number(code.checked.slice(0, 4)) - Number(inForceSince(code).slice(0, 4)) <= RECENT_YEARS;
  return {
    underRevision: codes.flatMap((code) =>
      code.revision
        ? [{ code: codeSummary(code), revision: code.revision, checked: code.checked }]
        : [],
    ),
    unverified: codes.filter(({ inForce }) => inForce === null).map(codeSummary),
    recent: codes
      .filter((code) => code.inForce !== false && isRecent(code))
      .map((code) => ({ code: codeSummary(code), since: inForceSince(code) }))
      .sort((a, b) => (a.since < b.since ? 1 : -1)),
    superseded: codes.flatMap((code) => {
      const by = codes.find(({ id }) => id === code.supersededBy);
      return by ? [{ code: codeSummary(code), by: codeSummary(by) }] : [];
    }),
  };
}
