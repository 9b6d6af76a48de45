import { isPublished } from '../reference/cells';
import type { Reference } from '../reference/reference';
import type { Code, Provision } from '../reference/schema';
import { shown } from '../reference/slices/rows';

/** What became of one cell, a code on a topic, from one edition to another. */
export interface Change {
  /** added: it was not checked. removed: it is not checked any more, or its code is gone. */
  kind: 'added' | 'changed' | 'removed';
  /** Id of the code. */
  code: string;
  /** Id of the topic. */
  topic: string;
  /** What readers saw in the older edition; empty where it was not checked. */
  before: readonly Provision[];
  /** What readers see in the newer edition; empty where it is not checked. */
  after: readonly Provision[];
}

/**
 * Compares two editions cell by cell. What counts is what readers see: published provisions,
 * whatever their order. Drafts and notes of how we work don't count.
 * @returns the cells that differ, sorted by code and topic.
 */
export function changesBetween(older: Reference, newer: Reference): Change[] {
  const before = cellsOf(older);
  const after = cellsOf(newer);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const change = changeOf(before.get(key), after.get(key));
    return change ? [change] : [];
  });
}

interface FilledCell {
  code: string;
  topic: string;
  provisions: Provision[];
}

/** Below every character of an id, so that keys sort by code first, then by topic. */
const SEPARATOR = ' ';

function cellsOf({ codes }: Reference): Map<string, FilledCell> {
  const cells = new Map<string, FilledCell>();
  for (const { code, provision } of codes.flatMap(publishedOf)) {
    const key = `${code}${SEPARATOR}${provision.topic}`;
    const cell = cells.get(key) ?? { code, topic: provision.topic, provisions: [] };
    cell.provisions.push(provision);
    cells.set(key, cell);
  }
  return cells;
}

function publishedOf({ id, provisions }: Code): { code: string; provision: Provision }[] {
  return provisions.filter(isPublished).map((provision) => ({ code: id, provision }));
}

function changeOf(
  before: FilledCell | undefined,
  after: FilledCell | undefined,
): Change | undefined {
  const cell = after ?? before;
  if (!cell || textOf(before) === textOf(after)) return undefined;
  return {
    kind: !before ? 'added' : !after ? 'removed' : 'changed',
    code: cell.code,
    topic: cell.topic,
    before: before?.provisions ?? [],
    after: after?.provisions ?? [],
  };
}

/** What readers see of a cell as one text: the same for any order of its provisions and their keys. */
function textOf(cell: FilledCell | undefined): string {
  const texts = (cell?.provisions ?? []).map((provision) =>
    JSON.stringify(Object.entries(shown(provision)).sort()),
  );
  return texts.sort().join('\n');
}
