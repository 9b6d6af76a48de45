import { shown, type ShownProvision } from '../reference/slices/rows';
import { changedParts } from './changeLine';
import type { Change } from './changesBetween';
import { countChanges, type ChangeCounts } from './counts';
import { listLines, type ListLine } from './listChanges';
import { codeName, topicName } from './names';
import { pairAddress, type DatedEdition, type Pair } from './pairs';

/** An edition as pages name it. */
export type EditionLine = DatedEdition['edition'] & Pick<DatedEdition, 'date'>;

/** A thing with an id and a name. */
interface Named {
  id: string;
  name: string;
}

/** A cell that differs, as its page shows it. */
export interface ShownChange {
  kind: Change['kind'];
  code: Named;
  topic: Named;
  before: ShownProvision[];
  after: ShownProvision[];
  /** What of it differs, in words. */
  parts: string[];
  /** What the edition without the cell does not have at all, where it is more than the cell. */
  unlisted: 'code' | 'topic' | null;
}

/** What the page of a pair of editions shows. */
export interface ChangesSlice {
  older: EditionLine;
  newer: EditionLine;
  counts: ChangeCounts;
  /** Codes and topics that differ as such. */
  lists: ListLine[];
  /** Cells by code; codes and cells are sorted by id. */
  codes: (Named & { changes: ShownChange[] })[];
  /** The same cells by topic. */
  topics: (Named & { changes: Pick<ShownChange, 'kind' | 'code' | 'topic'>[] })[];
}

/** What the list of all pairs shows of one. */
export interface PairLine {
  older: EditionLine;
  newer: EditionLine;
  counts: ChangeCounts;
  address: string;
}

/** @returns what the page of a pair shows. */
export function changesSlice(pair: Pair): ChangesSlice {
  const changes = pair.changes.map((change) => shownChange(change, pair));
  return {
    ...pairLine(pair),
    lists: listLines(pair.lists, pair.names),
    codes: grouped(changes, ({ code }) => code),
    topics: grouped(changes, ({ topic }) => topic).map((topic) => ({
      ...topic,
      changes: topic.changes.map(({ kind, code, topic: of }) => ({ kind, code, topic: of })),
    })),
  };
}

/** @returns a pair in a line. */
export function pairLine({ older, newer, changes }: Pair): PairLine {
  return {
    older: { ...older.edition, date: older.date },
    newer: { ...newer.edition, date: newer.date },
    counts: countChanges(changes),
    address: pairAddress(older.edition, newer.edition),
  };
}

function shownChange(
  { kind, code, topic, before, after }: Change,
  { older, newer, names }: Pair,
): ShownChange {
  return {
    kind,
    code: { id: code, name: codeName(names, code) },
    topic: { id: topic, name: topicName(names, topic) },
    before: before.map(shown),
    after: after.map(shown),
    parts: kind === 'changed' ? changedParts(before, after) : [],
    unlisted: kind === 'changed' ? null : unlistedIn(kind === 'added' ? older : newer, code, topic),
  };
}

function unlistedIn(
  { reference }: DatedEdition,
  code: string,
  topic: string,
): ShownChange['unlisted'] {
  if (!reference.codes.some(({ id }) => id === code)) return 'code';
  return reference.topics.some(({ id }) => id === topic) ? null : 'topic';
}

function grouped(
  changes: readonly ShownChange[],
  by: (change: ShownChange) => Named,
): (Named & { changes: ShownChange[] })[] {
  const groups = new Map<string, Named & { changes: ShownChange[] }>();
  for (const change of changes) {
    const { id, name } = by(change);
    const group = groups.get(id) ?? { id, name, changes: [] };
    group.changes.push(change);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
