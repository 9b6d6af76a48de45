import { cellOf, codesWithStanding, countStates, type Cell, type Standing } from '../cells';
import type { Reference } from '../reference';
import { findRuleTopic, groupedRuleTopics } from '../topics';
import type { State } from '../vocabulary';
import {
  codeSummary,
  sectionsOf,
  shownProvision,
  type CodeSummary,
  type ShownProvision,
} from './codes';

/** A cell as a row of a topic's table. */
export interface TopicRow {
  code: CodeSummary;
  state: State;
  provisions: ShownProvision[];
}

/** The page of a topic. */
export interface TopicSlice {
  topic: { id: string; title: string; question: string };
  compared: TopicRow[];
  /** Superseded codes with provisions on the topic. */
  earlier: TopicRow[];
  /** Codes that are mostly unread, with provisions on the topic. */
  unread: TopicRow[];
  /** Codes that are mostly unread and not checked on the topic. */
  notChecked: CodeSummary[];
}

/**
 * @param reference a reference without diagnostics.
 * @param id id of a rule topic.
 * @returns the slice for the page of a topic.
 * @throws if there is no such rule topic.
 */
export function topicSlice(reference: Reference, id: string): TopicSlice {
  const { title, question } = findRuleTopic(reference, id);
  const cells = (standing: Standing) =>
    codesWithStanding(reference, standing).map((code) => cellOf(code, id));
  const isChecked = ({ provisions }: Cell) => provisions.length > 0;
  const unread = cells('unread');
  return {
    topic: { id, title, question },
    compared: cells('compared').map(topicRow),
    earlier: cells('earlier').filter(isChecked).map(topicRow),
    unread: unread.filter(isChecked).map(topicRow),
    notChecked: unread.filter((cell) => !isChecked(cell)).map(({ code }) => codeSummary(code)),
  };
}

function topicRow({ code, state, provisions }: Cell): TopicRow {
  return { code: codeSummary(code), state, provisions: provisions.map(shownProvision) };
}

/** A topic in a guide: one line for each compared code. */
export interface BriefSlice {
  topic: { id: string; title: string };
  lines: { code: CodeSummary; state: State; sections: string[] }[];
}

/** @returns state and sections of each compared code. @throws if there is no such rule topic. */
export function briefSlice(reference: Reference, id: string): BriefSlice {
  const { title } = findRuleTopic(reference, id);
  return {
    topic: { id, title },
    lines: codesWithStanding(reference, 'compared').map((code) => {
      const cell = cellOf(code, id);
      return { code: codeSummary(code), state: cell.state, sections: sectionsOf(cell) };
    }),
  };
}

/** How many of the compared codes are in each state. */
export interface CountsSlice {
  total: number;
  counts: Record<State, number>;
}

/** @returns the counts of a topic. @throws if there is no such rule topic. */
export function countsSlice(reference: Reference, id: string): CountsSlice {
  const topic = findRuleTopic(reference, id);
  const cells = codesWithStanding(reference, 'compared').map((code) => cellOf(code, topic.id));
  return { total: cells.length, counts: countStates(cells) };
}

/** The rule topics by group, for the list of topics. */
export interface TopicListSlice {
  groups: {
    id: string;
    title: string;
    topics: { id: string; title: string; question: string }[];
  }[];
}

/** @returns the rule topics by group, in reading order. */
export function topicListSlice(reference: Reference): TopicListSlice {
  return {
    groups: groupedRuleTopics(reference).map((group) => ({
      ...group,
      topics: group.topics.map(({ id, title, question }) => ({ id, title, question })),
    })),
  };
}
