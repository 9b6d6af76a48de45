import type { Diagnostic } from '../../../lib/diagnostics';
import { keyOf, type Parsed } from '../../../lib/yaml';
import type { Code, Term, Topic } from '../schema';

/** The parsed files of a `_data` folder, with their lines. */
export interface ParsedFiles {
  topics: Parsed<{ topics: Topic[] }>;
  glossary: Parsed<{ terms: Term[] }>;
  codes: readonly Parsed<Code>[];
}

/** A rule that the data must keep and that a schema cannot express. */
export interface LintRule<Files = ParsedFiles> {
  name: string;
  /** True if the rule looks up codes in one another's files: it needs every file to be readable. */
  needsEveryCode?: boolean;
  /** @returns a diagnostic for each place that breaks the rule. */
  check(files: Files): Diagnostic[];
}

/** @returns a diagnostic at a path of a parsed file. */
export function diagnosticAt<T>(
  file: Parsed<T>,
  path: readonly PropertyKey[],
  problem: string,
  fix: string,
): Diagnostic {
  return { file: file.file, line: file.lineOf(path), key: keyOf(path), problem, fix };
}
