import type { Law } from '../law/law';
import { publishedRules } from '../law/rules';
import type { Rule } from '../law/schema';
import type { ChangeKind } from './diff';

/** What the law of a place says on one question, where it differs between two editions. */
export interface LawChange {
  kind: ChangeKind;
  /** Id of the place. */
  place: string;
  /** Id of the question. */
  question: string;
  /** The published rules of the older edition; empty if it had none. */
  before: readonly Rule[];
  /** The published rules of the newer edition; empty if it has none. */
  after: readonly Rule[];
}

/** The names of places and questions that readers see, by id. */
export interface LawNames {
  places: Readonly<Record<string, string>>;
  questions: Readonly<Record<string, string>>;
}

/**
 * Compares the law of two editions by place and question. Only published rules count.
 * @returns the questions that differ, sorted by place and question.
 */
export function diffLaw(older: Law, newer: Law): LawChange[] {
  const before = rulesByKey(older);
  const after = rulesByKey(newer);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key): LawChange[] => {
    const then = before.get(key) ?? [];
    const now = after.get(key) ?? [];
    if (comparable(then) === comparable(now)) return [];
    const [place = '', question = ''] = key.split(SEPARATOR);
    const kind = then.length === 0 ? 'added' : now.length === 0 ? 'removed' : 'changed';
    return [{ kind, place, question, before: then, after: now }];
  });
}

/** @returns the names in either edition; the newer name if both have one. */
export function lawNames(older: Law, newer: Law): LawNames {
  const laws = [older, newer];
  return {
    places: Object.fromEntries(
      laws.flatMap(({ jurisdictions }) => jurisdictions.map(({ id, name }) => [id, name])),
    ),
    questions: Object.fromEntries(
      laws.flatMap(({ questions }) => questions.map(({ id, name }) => [id, name])),
    ),
  };
}

/** Sorts before every character of an id, so that keys sort by place, then by question. */
const SEPARATOR = ' ';

function rulesByKey({ jurisdictions }: Law): Map<string, Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const place of jurisdictions) {
    for (const rule of publishedRules(place)) {
      const key = `${place.id}${SEPARATOR}${rule.question}`;
      found.set(key, [...(found.get(key) ?? []), rule]);
    }
  }
  return found;
}

/** Serializes rules, independent of their order and that of their keys. */
function comparable(rules: readonly Rule[]): string {
  return rules
    .map((rule) => JSON.stringify(Object.entries(rule).sort()))
    .sort()
    .join('\n');
}
