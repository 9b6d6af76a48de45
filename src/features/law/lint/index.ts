import type { LintRule } from '../../reference/lint/rule';
import type { Parsed } from '../../../lib/yaml';
import type { Jurisdiction, Question, Scope } from '../schema';
import { idsAreFileNames, uniqueIds } from './ids';
import { fieldsFitQuestion, knownAnswers, knownCodes, oneRuleEach } from './rules';
import { publicSource } from './sources';
import { saysLength, strengthAgrees } from './strength';

/** The parsed files of the law in a `_data` folder, with their lines. */
export interface ParsedLaw {
  questions: Parsed<{ questions: Question[]; scopes: Scope[] }>;
  jurisdictions: readonly Parsed<Jurisdiction>[];
  /** Ids of the codes of ethics of the same version. */
  codes: readonly string[];
}

export type LawLintRule = LintRule<ParsedLaw>;

/** Every rule that the data of the law must keep. */
export const lintRules: readonly LawLintRule[] = [
  idsAreFileNames,
  uniqueIds,
  knownAnswers,
  oneRuleEach,
  fieldsFitQuestion,
  knownCodes,
  publicSource,
  saysLength,
  strengthAgrees,
];
