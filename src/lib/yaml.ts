import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type * as z from 'zod';
import type { Diagnostic } from './diagnostics';
import { textDiagnostics } from './sourceText';
import { counted } from './text';

/** A file of the data as text, with the path its author knows it by. */
export interface DataFile {
  path: string;
  text: string;
  /** Line of the file on which the text starts, if it stands inside a file; else it is 1. */
  firstLine?: number;
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
  const { firstLine = 1 } = file;
  const unreadable = [...nameDiagnostics(file), ...textDiagnostics(file)];
  if (unreadable.length > 0) return { diagnostics: unreadable };
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map((error) => ({
    file: file.path,
    line: lineAt(error.pos[0]),
    key: '',
    problem: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`,
    fix: fixOf(error.code),
  }));
  if (broken.length > 0) return { diagnostics: broken };
  const quoted = curlyQuoted(document, file.path, lineAt);
  if (quoted.length > 0) return { diagnostics: quoted };
  try {
    const read: ReadFile = {
      file: file.path,
      raw: document.toJS(),
      lineOf: (path) => findLine(document, lineAt, path) ?? firstLine,
      isThere: (path) => document.hasIn([...path]),
    };
    return { read, diagnostics: [] };
  } catch {
    // The parser refuses to write out aliases of aliases: a few lines could fill the memory.
    const problem = 'Aliases (*name) repeat so much here that the file cannot be read.';
    const fix = 'Write the values out.';
    return { diagnostics: [{ file: file.path, line: firstLine, key: '', problem, fix }] };
  }
}

/** Data files end in `.yaml`. Whatever reads a folder lists the others too, so that none is ignored. */
export const YAML_FILE = /\.ya?ml$/i;

function nameDiagnostics({ path }: DataFile): Diagnostic[] {
  if (!YAML_FILE.test(path) || path.endsWith('.yaml')) return [];
  const name = path.split('/').at(-1) ?? path;
  const problem = `Files of the data end in .yaml; "${name}" would be ignored.`;
  const fix = `Rename it to ${name.replace(YAML_FILE, '.yaml')}.`;
  return [{ file: path, line: 1, key: '', problem, fix }];
}

/** What to do about an error of the YAML parser, by its code. */
function fixOf(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two keys.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'Put a value that has ": " in it into quotes.';
  return 'Look at this line and the one before it: indentation, a missing quote or colon.';
}

/** @returns a diagnostic for each value in curly quotes: for YAML they are a part of the value. */
function curlyQuoted(
  document: Document,
  file: string,
  lineAt: (offset: number) => number,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, { value, range, type }) => {
      if (type !== 'PLAIN' || typeof value !== 'string' || !/^[‘“].*[’”]$/su.test(value)) return;
      diagnostics.push({
        file,
        line: lineAt(range?.[0] ?? 0),
        key: '',
        problem: `The curly quotes of ${value} are a part of the value.`,
        fix: 'Use straight quotes.',
      });
    },
  });
  return diagnostics;
}

/**
 * Validates a file with a schema.
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
 * Reads one YAML file and validates it with a schema.
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

function findLine(
  document: Document,
  lineAt: (offset: number) => number,
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lineAt(Number(node.range[0]));
    }
  }
  return undefined;
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
  if (isOfZod(issue.message) && (issue.code === 'too_small' || issue.code === 'too_big')) {
    const isSmall = issue.code === 'too_small';
    const limit = Number(isSmall ? issue.minimum : issue.maximum);
    const [amount, problem] =
      issue.origin === 'array'
        ? [counted(limit, 'entry', 'entries'), `This has too ${isSmall ? 'few' : 'many'} entries.`]
        : issue.origin === 'string'
          ? [
              counted(limit, 'character', 'characters'),
              `This text is too ${isSmall ? 'short' : 'long'}.`,
            ]
          : [String(limit), `This number is too ${isSmall ? 'low' : 'high'}.`];
    return [{ ...at, problem, fix: `It takes at ${isSmall ? 'least' : 'most'} ${amount}.` }];
  }
  // Messages of our schemas go on after "This"; those of zod are sentences of their own.
  const problem = isOfZod(issue.message) ? `${issue.message}.` : `This ${issue.message}.`;
  return [{ ...at, problem, fix: 'Fix the value and run again.' }];
}

/** @returns whether a message is one of zod's, and not one of our schemas. */
function isOfZod(message: string): boolean {
  return /^[A-Z]/.test(message);
}
