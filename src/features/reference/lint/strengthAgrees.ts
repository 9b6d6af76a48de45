import { diagnosticAt, type LintRule } from './rule';
import { STRENGTHS } from './strengthWords';

/**
 * What a provision says is as strong as its stance: readers see both side by side. It finds plain
 * contradictions ("may" under a rule that rules something out), not every shift of meaning.
 */
export const strengthAgrees: LintRule = {
  name: 'strength-agrees',
  check: ({ codes }) =>
    codes.flatMap((code) =>
      code.value.provisions.flatMap(({ topic, stance, says }, at) => {
        const strength = STRENGTHS[stance];
        if (strength.isSaid(says)) return [];
        return [
          diagnosticAt(
            code,
            ['provisions', at, 'says'],
            `The text on "${topic}" does not say ${strength.says}, and its stance is ${stance}.`,
            `Look at the code: correct the stance, or say it in words such as: ${strength.words}.`,
          ),
        ];
      }),
    ),
};
