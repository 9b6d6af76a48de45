import { diagnosticAt, type LintRule } from './rule';

/** A rule topic has a group and a question, so that the comparison can place and ask it. */
export const groupedTopics: LintRule = {
  name: 'grouped-topics',
  check: ({ topics }) =>
    topics.value.topics.flatMap((topic, at) =>
      topic.kind === 'rule' && !(topic.group && topic.question)
        ? [
            diagnosticAt(
              topics,
              ['topics', at],
              `The rule topic "${topic.id}" has no group or no question.`,
              'Add both: the comparison lists topics by group, and asks them as clients do.',
            ),
          ]
        : [],
    ),
};
