import { diagnosticAt, type LintRule } from './rule';

/**
 * For each code every rule topic is either published or owned up to as not checked, never both:
 * a gap is shown as a gap.
 */
export const everyTopicAccounted: LintRule = {
  name: 'every-topic-accounted',
  check: ({ codes, topics }) => {
    const rules = topics.value.topics.filter(({ kind }) => kind === 'rule').map(({ id }) => id);
    return codes.flatMap((code) => {
      const { provisions, notChecked } = code.value;
      const published = new Set(provisions.filter((p) => p.published).map((p) => p.topic));
      const missing = rules.filter((id) => !published.has(id) && !notChecked.includes(id));
      const both = notChecked.flatMap((id, at) => (published.has(id) ? [{ id, at }] : []));
      return [
        ...missing.map((id) =>
          diagnosticAt(
            code,
            ['notChecked'],
            `Nothing is said about the topic "${id}".`,
            'Add a published provision on it, or add it to notChecked.',
          ),
        ),
        ...both.map(({ id, at }) =>
          diagnosticAt(
            code,
            ['notChecked', at],
            `"${id}" is listed as not checked, and has a published provision too.`,
            'Take it out of notChecked if the provision was checked; else unpublish the provision.',
          ),
        ),
      ];
    });
  },
};
