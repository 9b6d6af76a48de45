import { LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import type { Diagnostic } from './diagnostics';

/** A file of the data as text, with the path its author knows it by. */
export interface DataFile {
  path: string;
  text: string;
}

/** A file that was read: its value, and a way back from a key to its line. */
export interface Parsed<T> {
  file: string;
  value: T;
  /** Line (from 1) of the key or item at this path; of its nearest parent if it is missing. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A file that was read as YAML, and not held against any schema yet. */
export interface ReadFile {
  file: string;
  raw: unknown;
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Whether the key or item at this path stands in the file. */
  isThere: (path: readonly PropertyKey[]) => boolean;
}

/**
 * Reads one YAML file.
 * @returns its raw value with its lines, or every place where it is no YAML. Never throws.
 */
export function readYaml(file: DataFile): { read?: ReadFile; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map((error) => ({
    file: file.path,
    line: lines.linePos(error.pos[0]).line,
    key: '',
    problem: `This is not valid YAML: ${error.message}.`,
    fix: 'Look at this line and the one before it: indentation, a missing quote or colon.',
  }));
  if (broken.length > 0) return { diagnostics: broken };
  const read: ReadFile = {
    file: file.path,
    raw: document.toJS(),
    lineOf: (path) => findLine(document, lines, path),
    isThere: (path) => document.hasIn([...path]),
  };
  return { read, diagnostics: [] };
}

/**
 * Holds a file against a schema.
 * @param schema the zod schema of the whole file.
 * @returns the value with its lines, or a diagnostic for each key that does not fit. Never throws.
 */
export function checkShape<T>(
  { file, raw, lineOf, isThere }: ReadFile,
  schema: z.ZodType<T>,
): { parsed?: Parsed<T>; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(raw);
  if (result.success) return { parsed: { file, value: result.data, lineOf }, diagnostics: [] };
  return {
    diagnostics: result.error.issues.flatMap((issue) =>
      issueDiagnostics(issue, { file, lineOf, isThere }),
    ),
  };
}

/**
 * Reads one YAML file and holds it against a schema.
 * @param file the file's path and text.
 * @param schema the zod schema of the whole file.
 * @returns the value with its lines, or every diagnostic found: broken YAML, or each key that does not
 *   fit the schema. Never throws.
 */
export function parseDataFile<T>(
  file: DataFile,
  schema: z.ZodType<T>,
): { parsed?: Parsed<T>; diagnostics: Diagnostic[] } {
  const { read, diagnostics } = readYaml(file);
  return read ? checkShape(read, schema) : { diagnostics };
}

function findLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}

/** Writes a path the way an author would say it: `provisions[3].stance`. */
export function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (key, part) =>
      typeof part === 'number' ? `${key}[${part}]` : key ? `${key}.${String(part)}` : String(part),
    '',
  );
}

type Place = Omit<ReadFile, 'raw'>;

function issueDiagnostics(issue: z.core.$ZodIssue, { file, lineOf, isThere }: Place): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      file,
      line: lineOf([...issue.path, name]),
      key: keyOf([...issue.path, name]),
      problem: `There is no key "${name}" here.`,
      fix: 'Check its spelling, or remove it.',
    }));
  }
  const at = { file, line: lineOf(issue.path), key: keyOf(issue.path) };
  if (issue.path.length > 0 && !isThere(issue.path)) {
    const takes = issue.code === 'invalid_type' ? issue.expected : 'a value';
    return [{ ...at, problem: 'This key is missing.', fix: `Add it. It takes: ${takes}.` }];
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String).join(', ');
    return [{ ...at, problem: 'This word is not known here.', fix: `Use one of: ${words}.` }];
  }
  if (issue.code === 'invalid_type') {
    const problem = `This takes ${issue.expected}, and something else stands here.`;
    const fix = 'Give it the right kind of value. Put dates, years and section numbers in quotes.';
    return [{ ...at, problem, fix }];
  }
  return [{ ...at, problem: `This ${issue.message}.`, fix: 'Fix the value and run again.' }];
}
