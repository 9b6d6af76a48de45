import { diagnosticAt, type LintRule } from './rule';

/** What a glossary term points to is there: other terms, and published provisions. */
export const knownGlossaryLinks: LintRule = {
  name: 'known-glossary-links',
  needsEveryCode: true,
  check: ({ glossary, codes }) => {
    const terms = new Set(glossary.value.terms.map(({ id }) => id));
    const cells = new Set(
      codes.flatMap(({ value }) =>
        value.provisions.filter((p) => p.published).map((p) => `${value.id} ${p.topic}`),
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
                'Name a code and a topic that have one, or take the line out.',
              ),
            ],
      ),
    ]);
  },
};
