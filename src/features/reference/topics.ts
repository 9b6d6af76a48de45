import type { Reference } from './reference';
import type { Topic } from './schema';

type TopicGroup = NonNullable<Topic['group']>;

/** The groups of the rule topics with their headings, in reading order. */
export const TOPIC_GROUPS: Record<TopicGroup, string> = {
  relationship: 'The relationship',
  'money-and-gifts': 'Money and gifts',
  contact: 'Contact',
  therapist: 'Your therapist',
  'your-rights': 'Your rights',
  ending: 'Ending',
};

/** A topic on which codes may have provisions. */
export interface RuleTopic {
  id: string;
  title: string;
  group: TopicGroup;
  question: string;
}

/** @returns the rule topics in the order of the data. */
export function ruleTopics(reference: Reference): RuleTopic[] {
  return reference.topics.flatMap(({ id, kind, title, group, question }) =>
    kind === 'rule' && group && question ? [{ id, title, group, question }] : [],
  );
}

/** @returns the rule topic with this id. @throws if there is none. */
export function findRuleTopic(reference: Reference, id: string): RuleTopic {
  const topic = ruleTopics(reference).find((candidate) => candidate.id === id);
  if (!topic) {
    throw new Error(`There is no rule topic "${id}". Add it to topics.yaml, or correct the id.`);
  }
  return topic;
}

/** @returns the groups that have rule topics, each with its topics, in reading order. */
export function groupedRuleTopics(
  reference: Reference,
): { id: TopicGroup; title: string; topics: RuleTopic[] }[] {
  const topics = ruleTopics(reference);
  return (Object.keys(TOPIC_GROUPS) as TopicGroup[])
    .map((id) => ({
      id,
      title: TOPIC_GROUPS[id],
      topics: topics.filter(({ group }) => group === id),
    }))
    .filter((group) => group.topics.length > 0);
}
