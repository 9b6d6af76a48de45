import type { Diagnostic } from '../../../lib/diagnostics';
import { keyOf, type Parsed } from '../../../lib/yaml';
import type { ParsedFiles } from '../parsedFiles';

/** One rule of sense over the data that a schema cannot say. */
export interface LintRule {
  /** The rule in a few words; also the name of its file. */
  name: string;
  /** True when the rule looks up codes in one another's files. */
  needsEveryCode?: boolean;
  /** @returns every place that breaks the rule. */
  check(files: ParsedFiles): Diagnostic[];
}

/** A diagnostic at a path of a file that was read. */
export function diagnosticAt<T>(
  file: Parsed<T>,
  path: readonly PropertyKey[],
  problem: string,
  fix: string,
): Diagnostic {
  return { file: file.file, line: file.lineOf(path), key: keyOf(path), problem, fix };
}
