import { standingOf, type Standing } from '../cells';
import type { Reference } from '../reference';
import type { Code, Topic } from '../schema';

/** A topic on which codes may have a provision. */
export interface RuleTopic {
  id: string;
  title: string;
  group: NonNullable<Topic['group']>;
  question: string;
}

/** @returns the rule topics in the order of the data. */
export function ruleTopics(reference: Reference): RuleTopic[] {
  return reference.topics.flatMap(({ id, kind, title, group, question }) =>
    kind === 'rule' && group && question ? [{ id, title, group, question }] : [],
  );
}

/** @returns the rule topic with this id. @throws if there is none. */
export function topicOf(reference: Reference, id: string): RuleTopic {
  const topic = ruleTopics(reference).find((candidate) => candidate.id === id);
  if (!topic) throw new Error(`There is no rule topic "${id}" in the ethics data.`);
  return topic;
}

/** @returns the codes of one standing, in the order of the data. */
export function codesStanding(reference: Reference, standing: Standing): Code[] {
  return reference.codes.filter((code) => standingOf(code, reference) === standing);
}
