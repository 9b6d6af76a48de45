import { coverageOf } from '../cells';
import type { Reference } from '../reference';
import type { Code } from '../schema';
import { ruleTopics } from './select';

/** On how many of the rule topics a code is checked. */
export interface Coverage {
  checked: number;
  of: number;
}

/** @returns how far a code is checked. */
export function coverage(reference: Reference, code: Code): Coverage {
  return { checked: coverageOf(code, reference), of: ruleTopics(reference).length };
}
