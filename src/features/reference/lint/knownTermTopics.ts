import { diagnosticAt, type LintRule } from './rule';

/** Every topic that a glossary term answers is one of topics.yaml, rule or idea. */
export const knownTermTopics: LintRule = {
  name: 'known-term-topics',
  check: ({ glossary, topics }) => {
    const known = new Set(topics.value.topics.map(({ id }) => id));
    return glossary.value.terms.flatMap((term, at) =>
      (term.topics ?? []).flatMap((topic, index) =>
        known.has(topic)
          ? []
          : [
              diagnosticAt(
                glossary,
                ['terms', at, 'topics', index],
                `There is no topic "${topic}".`,
                'Use the id of a topic in topics.yaml.',
              ),
            ],
      ),
    );
  },
};
