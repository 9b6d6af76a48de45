import type { Fault } from '../../faults';
import { keyOf, type Parsed } from '../parse';
import type { ParsedFiles } from '../parsedFiles';

/** One rule of sense over the data that a schema cannot say. */
export interface LintRule {
  /** The rule in a few words; also the name of its file. */
  name: string;
  /** True when the rule looks up codes in one another's files. */
  needsEveryCode?: boolean;
  /** @returns every place that breaks the rule. */
  check(files: ParsedFiles): Fault[];
}

/** A fault at a path of a file that was read. */
export function faultAt<T>(
  file: Parsed<T>,
  path: readonly PropertyKey[],
  problem: string,
  mend: string,
): Fault {
  return { file: file.file, line: file.lineOf(path), key: keyOf(path), problem, mend };
}
