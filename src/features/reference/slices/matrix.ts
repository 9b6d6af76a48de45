import { cellOf, codesInForce, codesWithStanding, standingOf, type Standing } from '../cells';
import type { Reference } from '../reference';
import type { Code } from '../schema';
import { groupedRuleTopics, ruleTopics, type RuleTopic } from '../topics';
import type { State } from '../vocabulary';

/** A column of the matrix. */
export type MatrixCode = Pick<Code, 'id' | 'label' | 'country' | 'professionGroup'> & {
  standing: Standing;
};

/** A row of the matrix. */
export interface MatrixTopic {
  id: string;
  title: string;
  group: RuleTopic['group'];
  /** The state of each cell, in the order of the columns. */
  states: State[];
}

/** The matrix of all codes and all rule topics. */
export interface MatrixSlice {
  groups: { id: RuleTopic['group']; title: string }[];
  codes: MatrixCode[];
  topics: MatrixTopic[];
}

/** @returns the state of each code on each rule topic. Codes are in reading order, earlier ones last. */
export function matrixSlice(reference: Reference): MatrixSlice {
  const codes = [...codesInForce(reference), ...codesWithStanding(reference, 'earlier')];
  return {
    groups: groupedRuleTopics(reference).map(({ id, title }) => ({ id, title })),
    codes: codes.map((code) => ({
      id: code.id,
      label: code.label,
      country: code.country,
      professionGroup: code.professionGroup,
      standing: standingOf(code, reference),
    })),
    topics: ruleTopics(reference).map(({ id, title, group }) => ({
      id,
      title,
      group,
      states: codes.map((code) => cellOf(code, id).state),
    })),
  };
}
