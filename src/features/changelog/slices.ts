import { shownProvision, type ShownProvision } from '../reference/slices';
import { editionDiffAddress } from './addresses';
import {
  countChanges,
  type CellChange,
  type ChangeCounts,
  type DatedEdition,
  type EditionDiff,
} from './diff';
import {
  changedFields,
  codeName,
  lawChangeGroups,
  listsDiffLines,
  topicName,
  type LawChangeGroup,
  type ListsDiffLine,
} from './text';

/** An edition as pages name it. */
export type EditionLine = DatedEdition['edition'] & Pick<DatedEdition, 'date'>;

/** A code or a topic. */
interface Named {
  id: string;
  name: string;
}

/** A cell that differs, as its page shows it. */
export interface ShownChange {
  kind: CellChange['kind'];
  code: Named;
  topic: Named;
  before: ShownProvision[];
  after: ShownProvision[];
  /** The names of the fields that differ. */
  fields: string[];
  /** What the edition without the cell lacks: the whole code, the whole topic, or neither. */
  unlisted: 'code' | 'topic' | null;
}

/** A comparison of two editions, as the list of all comparisons shows it. */
export interface EditionDiffLine {
  older: EditionLine;
  newer: EditionLine;
  counts: ChangeCounts;
  /** The same for the law: the questions of places. */
  lawCounts: ChangeCounts;
  address: string;
}

/** A comparison of two editions, as its page shows it. */
export interface EditionDiffSlice extends EditionDiffLine {
  /** Changes to the lists of codes and topics. */
  lists: ListsDiffLine[];
  /** The cells by code. Codes and cells are sorted by id. */
  codes: (Named & { changes: ShownChange[] })[];
  /** The same cells by topic. */
  topics: (Named & { changes: Pick<ShownChange, 'kind' | 'code' | 'topic'>[] })[];
  /** What differs in the law, by place. */
  law: LawChangeGroup[];
}

/** @returns the data of the page that compares two editions. */
export function editionDiffSlice(diff: EditionDiff): EditionDiffSlice {
  const changes = diff.cells.map((change) => shownChange(change, diff));
  return {
    ...editionDiffLine(diff),
    lists: listsDiffLines(diff.lists, diff.names),
    codes: groupBy(changes, ({ code }) => code),
    topics: groupBy(changes, ({ topic }) => topic).map((group) => ({
      ...group,
      changes: group.changes.map(({ kind, code, topic }) => ({ kind, code, topic })),
    })),
    law: lawChangeGroups(diff.law, diff.lawNames),
  };
}

/** @returns the data of an entry in the list of all comparisons. */
export function editionDiffLine({ older, newer, cells, law }: EditionDiff): EditionDiffLine {
  return {
    older: { ...older.edition, date: older.date },
    newer: { ...newer.edition, date: newer.date },
    counts: countChanges(cells),
    lawCounts: countChanges(law),
    address: editionDiffAddress(older.edition, newer.edition),
  };
}

function shownChange(
  { kind, code, topic, before, after }: CellChange,
  { older, newer, names }: EditionDiff,
): ShownChange {
  return {
    kind,
    code: { id: code, name: codeName(names, code) },
    topic: { id: topic, name: topicName(names, topic) },
    before: before.map(shownProvision),
    after: after.map(shownProvision),
    fields: kind === 'changed' ? changedFields(before, after) : [],
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

/** Groups changes by a code or a topic, sorted by its id. */
function groupBy(
  changes: readonly ShownChange[],
  keyOf: (change: ShownChange) => Named,
): (Named & { changes: ShownChange[] })[] {
  const groups = new Map<string, Named & { changes: ShownChange[] }>();
  for (const change of changes) {
    const { id, name } = keyOf(change);
    const group = groups.get(id) ?? { id, name, changes: [] };
    group.changes.push(change);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
