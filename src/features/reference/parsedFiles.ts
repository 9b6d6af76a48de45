import type { Parsed } from '../../lib/yaml';
import type { Code, Term, Topic } from './schema';

/** The files as they were read, for rules that need to point at a line. */
export interface ParsedFiles {
  topics: Parsed<{ topics: Topic[] }>;
  glossary: Parsed<{ terms: Term[] }>;
  codes: readonly Parsed<Code>[];
}
