import { cellOf, standingOf, type Standing } from '../cells';
import type { Reference } from '../reference';
import type { Code } from '../schema';
import { TOPIC_GROUPS } from '../topicGroups';
import type { ProfessionGroup, State } from '../vocabulary';
import { ruleTopics, type RuleTopic } from './select';

/** A column of the whole comparison. */
export interface MatrixCode {
  id: string;
  label: string;
  country: Code['country'];
  professionGroup: ProfessionGroup;
  standing: Standing;
}

/** A row of the whole comparison; `states` runs along the columns. */
export interface MatrixTopic {
  id: string;
  title: string;
  group: RuleTopic['group'];
  states: State[];
}

/** The whole comparison at a glance. */
export interface MatrixSlice {
  groups: { id: RuleTopic['group']; title: string }[];
  codes: MatrixCode[];
  topics: MatrixTopic[];
}

/** @returns every code against every rule topic, one state a cell. */
export function matrixSlice(reference: Reference): MatrixSlice {
  const topics = ruleTopics(reference);
  return {
    groups: Object.entries(TOPIC_GROUPS)
      .map(([id, title]) => ({ id: id as RuleTopic['group'], title }))
      .filter(({ id }) => topics.some(({ group }) => group === id)),
    codes: reference.codes.map((code) => ({
      id: code.id,
      label: code.label,
      country: code.country,
      professionGroup: code.professionGroup,
      standing: standingOf(code, reference),
    })),
    topics: topics.map(({ id, title, group }) => ({
      id,
      title,
      group,
      states: reference.codes.map((code) => cellOf(code, id).state),
    })),
  };
}
