import { diagnosticAt, type LintRule } from './rule';

/** Every topic a code names is a rule topic of topics.yaml. */
export const knownTopics: LintRule = {
  name: 'known-topics',
  check: ({ codes, topics }) => {
    const kinds = new Map(topics.value.topics.map(({ id, kind }) => [id, kind]));
    return codes.flatMap((code) => {
      const named = [
        ...code.value.provisions.map(({ topic }, at) => ({
          topic,
          path: ['provisions', at, 'topic'],
        })),
        ...code.value.notChecked.map((topic, at) => ({ topic, path: ['notChecked', at] })),
      ];
      return named.flatMap(({ topic, path }) => {
        const kind = kinds.get(topic);
        if (kind === 'rule') return [];
        const problem =
          kind === 'idea'
            ? `"${topic}" is an idea, explained in a guide; codes have no provision on it.`
            : `There is no topic "${topic}".`;
        return [diagnosticAt(code, path, problem, 'Use the id of a rule topic in topics.yaml.')];
      });
    });
  },
};
