import type { Reference } from '../reference/reference';
import { codeName, topicName, type Names } from './names';

/** A thing whose name differs between two editions; its id does not. */
export interface Renamed {
  id: string;
  before: string;
  after: string;
}

/** What came, went or got another name, by id, sorted. */
export interface ListChange {
  added: string[];
  removed: string[];
  renamed: Renamed[];
}

/** The lists of codes and of rule topics, compared as such. */
export interface ListChanges {
  codes: ListChange;
  topics: ListChange;
  /** Codes that were in force, as far as we knew, and are marked as superseded now. */
  superseded: string[];
}

/**
 * Compares which codes and rule topics two editions have, and what they are called.
 * @returns ids and names; what the codes say is for `changesBetween`.
 */
export function listChanges(older: Reference, newer: Reference): ListChanges {
  const wasInForce = new Set(
    older.codes.filter(({ inForce }) => inForce !== false).map(({ id }) => id),
  );
  return {
    codes: compare(codeNames(older), codeNames(newer)),
    topics: compare(topicNames(older), topicNames(newer)),
    superseded: newer.codes
      .filter(({ id, inForce }) => inForce === false && wasInForce.has(id))
      .map(({ id }) => id)
      .sort(),
  };
}

/** What happened to some codes or topics, and their names. */
export interface ListLine {
  what: string;
  names: string[];
}

/** @returns the lists in words, line by line; nothing where nothing differs. */
export function listLines({ codes, topics, superseded }: ListChanges, names: Names): ListLine[] {
  const code = (id: string) => codeName(names, id);
  const topic = (id: string) => topicName(names, id);
  const renamed = [...codes.renamed, ...topics.renamed];
  return [
    { what: 'Codes added', names: codes.added.map(code) },
    { what: 'Codes removed', names: codes.removed.map(code) },
    { what: 'Codes marked as superseded', names: superseded.map(code) },
    { what: 'Topics added', names: topics.added.map(topic) },
    { what: 'Topics removed', names: topics.removed.map(topic) },
    { what: 'Renamed', names: renamed.map(({ before, after }) => `${after} (before: ${before})`) },
  ].filter((line) => line.names.length > 0);
}

type ById = ReadonlyMap<string, string>;

function codeNames({ codes }: Reference): ById {
  return new Map(codes.map(({ id, label }) => [id, label]));
}

function topicNames({ topics }: Reference): ById {
  return new Map(
    topics.filter(({ kind }) => kind === 'rule').map(({ id, title }) => [id, title] as const),
  );
}

function compare(older: ById, newer: ById): ListChange {
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
