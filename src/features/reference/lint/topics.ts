import { diagnosticAt, type LintRule } from './rule';

/** A rule topic has a group and a question: the comparison sorts topics by group and asks them. */
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

/** The topic of every provision is a rule topic of topics.yaml. */
export const knownTopics: LintRule = {
  name: 'known-topics',
  check: ({ codes, topics }) => {
    const kinds = new Map(topics.value.topics.map(({ id, kind }) => [id, kind]));
    return codes.flatMap((code) =>
      code.value.provisions.flatMap(({ topic }, at) => {
        const kind = kinds.get(topic);
        if (kind === 'rule') return [];
        const problem =
          kind === 'idea'
            ? `"${topic}" is an idea, explained in a guide; codes have no provision on it.`
            : `There is no topic "${topic}".`;
        const fix = 'Use the id of a rule topic in topics.yaml.';
        return [diagnosticAt(code, ['provisions', at, 'topic'], problem, fix)];
      }),
    );
  },
};
