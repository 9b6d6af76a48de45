import { diagnosticAt, type LintRule } from './rule';

/** Two provisions of a code on one topic rest on different sections; else one is a slip. */
export const noTwinProvisions: LintRule = {
  name: 'no-twin-provisions',
  check: ({ codes }) =>
    codes.flatMap((code) => {
      const seen = new Set<string>();
      return code.value.provisions.flatMap(({ topic, sections }, at) => {
        const key = [topic, ...sections].join('|');
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [
          diagnosticAt(
            code,
            ['provisions', at],
            `There is a second provision on "${topic}" with the same sections.`,
            'Join the two, or correct the sections.',
          ),
        ];
      });
    }),
};
