import { isPublished } from '../cells';
import { diagnosticAt, type LintRule } from './rule';

/** Every term and every published provision that a glossary term names exists. */
export const knownGlossaryLinks: LintRule = {
  name: 'known-glossary-links',
  needsEveryCode: true,
  check: ({ glossary, codes }) => {
    const terms = new Set(glossary.value.terms.map(({ id }) => id));
    const cells = new Set(
      codes.flatMap(({ value }) =>
        value.provisions.filter(isPublished).map(({ topic }) => `${value.id} ${topic}`),
      ),
    );
    return glossary.value.terms.flatMap((term, at) => [
      ...(term.seeAlso ?? []).flatMap((id, index) =>
        terms.has(id)
          ? []
          : [
              diagnosticAt(
                glossary,
                ['terms', at, 'seeAlso', index],
                `There is no term "${id}".`,
                'Use the id of another term of this file.',
              ),
            ],
      ),
      ...(term.provisions ?? []).flatMap(({ code, topic }, index) =>
        cells.has(`${code} ${topic}`)
          ? []
          : [
              diagnosticAt(
                glossary,
                ['terms', at, 'provisions', index],
                `${code} has no published provision on "${topic}".`,
                'Name a code and a topic that have one, or remove the line.',
              ),
            ],
      ),
    ]);
  },
};

/** Every topic that a glossary term names is in topics.yaml, as a rule or an idea. */
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
