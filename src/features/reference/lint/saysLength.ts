import { diagnosticAt, type LintRule } from './rule';

const SHORTEST = 15;
const LONGEST = 60;

/** A paraphrase has room for the rule and its limits, and is still read on a phone. */
export const saysLength: LintRule = {
  name: 'says-length',
  check: ({ codes }) =>
    codes.flatMap((code) =>
      code.value.provisions.flatMap(({ says, topic }, at) => {
        const words = says.split(/\s+/).length;
        if (words >= SHORTEST && words <= LONGEST) return [];
        return [
          diagnosticAt(
            code,
            ['provisions', at, 'says'],
            `The text on "${topic}" has ${words} words; it takes ${SHORTEST} to ${LONGEST}.`,
            words > LONGEST
              ? 'Cut it without making the rule stronger or weaker.'
              : 'Say whom the rule is about and how far it goes.',
          ),
        ];
      }),
    ),
};
