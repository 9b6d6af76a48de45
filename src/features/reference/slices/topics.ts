import {
  cellOf,
  codesInForce,
  codesWithStanding,
  countStates,
  standingOf,
  type Cell,
} from '../cells';
import { cellAnswer } from '../predicate';
import type { Reference } from '../reference';
import { findRuleTopic, groupedRuleTopics } from '../topics';
import type { State } from '../vocabulary';
import { periodSegments, type PeriodSegment } from '../waitingPeriod';
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
  /** When the code was last checked: `2026-11`. */
  checked: string;
  provisions: ShownProvision[];
}

/** The page of a topic. */
export interface TopicSlice {
  topic: { id: string; title: string; question: string };
  /** Codes in force that are checked on the topic, in reading order. */
  checked: TopicRow[];
  /** Superseded codes that are checked on the topic. */
  earlier: TopicRow[];
  /** Codes in force that are not checked on the topic. */
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
  const cells = codesInForce(reference).map((code) => cellOf(code, id));
  const earlier = codesWithStanding(reference, 'earlier').map((code) => cellOf(code, id));
  return {
    topic: { id, title, question },
    checked: cells.filter(isChecked).map(topicRow),
    earlier: earlier.filter(isChecked).map(topicRow),
    notChecked: cells.filter((cell) => !isChecked(cell)).map(({ code }) => codeSummary(code)),
  };
}

function isChecked({ provisions }: Cell): boolean {
  return provisions.length > 0;
}

function topicRow({ code, provisions }: Cell): TopicRow {
  return {
    code: codeSummary(code),
    checked: code.checked,
    provisions: provisions.map(shownProvision),
  };
}

/** A topic in a guide: one line for each compared code that is checked on it. */
export interface BriefSlice {
  topic: { id: string; title: string };
  lines: {
    code: Pick<CodeSummary, 'id' | 'label'>;
    state: State;
    answer: string;
    sections: string[];
  }[];
  /** The number of other codes in force that are checked on it: the comparison has them. */
  others: number;
}

/** @returns answer and sections of each compared code. @throws if there is no such rule topic. */
export function briefSlice(reference: Reference, id: string): BriefSlice {
  const { title } = findRuleTopic(reference, id);
  const cells = codesInForce(reference)
    .map((code) => cellOf(code, id))
    .filter(isChecked);
  const compared = cells.filter(({ code }) => standingOf(code, reference) === 'compared');
  return {
    topic: { id, title },
    lines: compared.map((cell) => ({
      code: { id: cell.code.id, label: cell.code.label },
      state: cell.state,
      answer: cellAnswer(cell),
      sections: sectionsOf(cell),
    })),
    others: cells.length - compared.length,
  };
}

/** How many of the codes in force are in each state. */
export interface CountsSlice {
  /** Id of the topic. */
  topic: string;
  /** The number of codes that are checked on the topic. */
  total: number;
  counts: Record<State, number>;
}

/** @returns the counts of a topic. @throws if there is no such rule topic. */
export function countsSlice(reference: Reference, id: string): CountsSlice {
  const topic = findRuleTopic(reference, id);
  const cells = codesInForce(reference).map((code) => cellOf(code, topic.id));
  return { topic: id, total: cells.filter(isChecked).length, counts: countStates(cells) };
}

/** The codes in force that are not checked on a topic. */
export interface NotCheckedSlice {
  /** Labels of the compared codes among them, in reading order. */
  compared: string[];
  /** The number of the others, which are read in part only. */
  others: number;
}

/** @returns what is not checked on a topic. @throws if there is no such rule topic. */
export function notCheckedSlice(reference: Reference, id: string): NotCheckedSlice {
  const topic = findRuleTopic(reference, id);
  const gaps = codesInForce(reference).filter((code) => !isChecked(cellOf(code, topic.id)));
  const compared = gaps.filter((code) => standingOf(code, reference) === 'compared');
  return {
    compared: compared.map(({ label }) => label),
    others: gaps.length - compared.length,
  };
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

/** The time after therapy, drawn as one bar for each code. */
export interface WaitingPeriodsSlice {
  topic: { id: string; title: string };
  rows: {
    code: Pick<CodeSummary, 'id' | 'label'>;
    answer: string;
    segments: PeriodSegment[];
  }[];
}

/**
 * @returns a row for each code in force that says something on the topic, in reading order.
 * @throws if there is no such rule topic.
 */
export function waitingPeriodsSlice(reference: Reference, id: string): WaitingPeriodsSlice {
  const { title } = findRuleTopic(reference, id);
  return {
    topic: { id, title },
    rows: codesInForce(reference).flatMap((code) => {
      const cell = cellOf(code, id);
      const [provision] = cell.provisions;
      if (!provision || cell.state === 'silent') return [];
      return [
        {
          code: { id: code.id, label: code.label },
          answer: cellAnswer(cell),
          segments: periodSegments(provision),
        },
      ];
    }),
  };
}
