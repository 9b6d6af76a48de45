import { diagnosticAt, type LintRule } from './rule';

/** A code names its successor exactly when it is no longer in force, and the successor is there. */
export const supersededHasSuccessor: LintRule = {
  name: 'superseded-has-successor',
  needsEveryCode: true,
  check: ({ codes }) => {
    const ids = new Set(codes.map((code) => code.value.id));
    return codes.flatMap((code) => {
      const { inForce, supersededBy } = code.value;
      if (supersededBy !== null && !ids.has(supersededBy)) {
        const problem = `It is said to be superseded by "${supersededBy}", which is not here.`;
        return [diagnosticAt(code, ['supersededBy'], problem, "Use the id of a code's file.")];
      }
      if ((inForce === false) === (supersededBy !== null)) return [];
      return [
        diagnosticAt(
          code,
          ['inForce'],
          inForce === false
            ? 'This code is no longer in force, and nothing says what replaced it.'
            : `This code is said to be in force and to be superseded by "${supersededBy}".`,
          'Set inForce: false and supersededBy together, or neither.',
        ),
      ];
    });
  },
};
