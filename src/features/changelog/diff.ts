import type { Law } from '../law/law';
import { isPublished } from '../reference/cells';
import type { ApiEdition } from '../reference/api/edition';
import type { Reference } from '../reference/reference';
import type { Code, Provision } from '../reference/schema';
import { shownProvision } from '../reference/slices';
import type { Binding } from '../reference/vocabulary';
import { diffLaw, lawNames, type LawChange, type LawNames } from './lawDiff';

/** An edition, or the current text, with its data. */
export interface DatedEdition {
  edition: ApiEdition;
  /** When it was cut or, for the current text, when a code was last checked. May lack the day. */
  date: string;
  reference: Reference;
  law: Law;
}

/** The differences between two editions. */
export interface EditionDiff {
  older: DatedEdition;
  newer: DatedEdition;
  cells: CellChange[];
  lists: ListsDiff;
  names: DisplayNames;
  law: LawChange[];
  lawNames: LawNames;
}

/** added: it was not checked. removed: it is not checked any more, or is gone. */
export type ChangeKind = 'added' | 'changed' | 'removed';

/** A cell (a code on a topic) that differs between two editions. */
export interface CellChange {
  kind: ChangeKind;
  /** Id of the code. */
  code: string;
  /** Id of the topic. */
  topic: string;
  /** The published provisions of the older edition; empty if the cell was not checked. */
  before: readonly Provision[];
  /** The published provisions of the newer edition; empty if the cell is not checked. */
  after: readonly Provision[];
}

/** Differences between two lists of codes or topics. Ids are sorted. */
export interface ListDiff {
  added: string[];
  removed: string[];
  /** Entries with the same id and another name. */
  renamed: { id: string; before: string; after: string }[];
}

/** A code that binds other people than before. Null: the edition does not say whom. */
export interface BindingChange {
  id: string;
  before: Binding | null;
  after: Binding | null;
}

/** Differences between the lists of codes and of rule topics, apart from what the codes say. */
export interface ListsDiff {
  codes: ListDiff;
  topics: ListDiff;
  /** Codes that are marked as superseded now and were not before. */
  superseded: string[];
  /** Codes of both editions that now bind a different group of people, sorted by id. */
  binds: BindingChange[];
}

/** The names of codes and topics that readers see, by id. */
export interface DisplayNames {
  codes: Readonly<Record<string, string>>;
  topics: Readonly<Record<string, string>>;
}

/**
 * Compares every edition with every older one.
 * @param editions the newest first; the current text is one of them.
 * @returns a diff for any two editions: those of the newest first, and of these the closest first.
 */
export function diffAllEditions(editions: readonly DatedEdition[]): EditionDiff[] {
  return editions.flatMap((newer, index) =>
    editions.slice(index + 1).map((older) => ({
      older,
      newer,
      cells: diffCells(older.reference, newer.reference),
      lists: diffLists(older.reference, newer.reference),
      names: displayNames(older.reference, newer.reference),
      law: diffLaw(older.law, newer.law),
      lawNames: lawNames(older.law, newer.law),
    })),
  );
}

/**
 * Compares two editions cell by cell. Only what readers see counts: published provisions, in any
 * order. Drafts and editorial notes don't count.
 * @returns the cells that differ, sorted by code and topic.
 */
export function diffCells(older: Reference, newer: Reference): CellChange[] {
  const before = checkedCells(older);
  const after = checkedCells(newer);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const change = diffCell(before.get(key), after.get(key));
    return change ? [change] : [];
  });
}

/** Compares the codes and the rule topics of two editions by id and by name. */
export function diffLists(older: Reference, newer: Reference): ListsDiff {
  const wasInForce = new Set(
    older.codes.filter(({ inForce }) => inForce !== false).map(({ id }) => id),
  );
  return {
    codes: diffNames(codeNames(older), codeNames(newer)),
    topics: diffNames(ruleTopicNames(older), ruleTopicNames(newer)),
    superseded: newer.codes
      .filter(({ id, inForce }) => inForce === false && wasInForce.has(id))
      .map(({ id }) => id)
      .sort(),
    binds: diffBindings(older, newer),
  };
}

/** @returns the codes of both editions whose `binds` differs, sorted by id. */
function diffBindings(older: Reference, newer: Reference): BindingChange[] {
  return older.codes
    .flatMap(({ id, binds: before = null }) => {
      const code = newer.codes.find((candidate) => candidate.id === id);
      const after = code?.binds ?? null;
      return code && before !== after ? [{ id, before, after }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @returns the names in either edition; the newer name if both have one. */
export function displayNames(older: Reference, newer: Reference): DisplayNames {
  const topicNames = ({ topics }: Reference) => topics.map(({ id, title }) => [id, title] as const);
  return {
    codes: Object.fromEntries([...codeNames(older), ...codeNames(newer)]),
    topics: Object.fromEntries([...topicNames(older), ...topicNames(newer)]),
  };
}

/** Number of changes by kind. */
export type ChangeCounts = Record<ChangeKind, number>;

/** @returns how many cells, or questions of the law, were added, changed and removed. */
export function countChanges(changes: readonly { kind: ChangeKind }[]): ChangeCounts {
  const counts: ChangeCounts = { added: 0, changed: 0, removed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** @returns the latest date on which one of these codes was checked; undefined without codes. */
export function lastChecked(codes: readonly Code[]): string | undefined {
  // A date without a day sorts before all days of its month.
  return codes
    .map(({ checked }) => checked)
    .sort()
    .at(-1);
}

interface CheckedCell {
  code: string;
  topic: string;
  provisions: Provision[];
}

/** Sorts before every character of an id, so that keys sort by code, then by topic. */
const SEPARATOR = ' ';

/** @returns the cells with published provisions, by a key that sorts by code and topic. */
function checkedCells({ codes }: Reference): Map<string, CheckedCell> {
  const cells = new Map<string, CheckedCell>();
  for (const { id, provisions } of codes) {
    for (const provision of provisions.filter(isPublished)) {
      const key = `${id}${SEPARATOR}${provision.topic}`;
      const cell = cells.get(key) ?? { code: id, topic: provision.topic, provisions: [] };
      cell.provisions.push(provision);
      cells.set(key, cell);
    }
  }
  return cells;
}

function diffCell(
  before: CheckedCell | undefined,
  after: CheckedCell | undefined,
): CellChange | undefined {
  const cell = after ?? before;
  if (!cell || comparable(before) === comparable(after)) return undefined;
  return {
    kind: !before ? 'added' : !after ? 'removed' : 'changed',
    code: cell.code,
    topic: cell.topic,
    before: before?.provisions ?? [],
    after: after?.provisions ?? [],
  };
}

/** Serializes what readers see of a cell, independent of the order of its provisions and their keys. */
function comparable(cell: CheckedCell | undefined): string {
  const texts = (cell?.provisions ?? []).map((provision) =>
    JSON.stringify(Object.entries(shownProvision(provision)).sort()),
  );
  return texts.sort().join('\n');
}

type NamesById = ReadonlyMap<string, string>;

function codeNames({ codes }: Reference): NamesById {
  return new Map(codes.map(({ id, label }) => [id, label]));
}

function ruleTopicNames({ topics }: Reference): NamesById {
  return new Map(
    topics.filter(({ kind }) => kind === 'rule').map(({ id, title }) => [id, title] as const),
  );
}

function diffNames(older: NamesById, newer: NamesById): ListDiff {
  const ids = [...new Set([...older.keys(), ...newer.keys()])].sort();
  return {
    added: ids.filter((id) => !older.has(id)),
    removed: ids.filter((id) => !newer.has(id)),
    renamed: ids.flatMap((id) => {
      const before = older.get(id);
      const after = newer.get(id);
      return before !== undefined && after !== undefined && before !== after
        ? [{ id, before, after }]
        : [];
    }),
  };
}
