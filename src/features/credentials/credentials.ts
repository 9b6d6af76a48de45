import type { Diagnostic } from '../../lib/diagnostics';
import { keyOf, parseDataFile, type DataFile } from '../../lib/yaml';
import { credentialsFileSchema, type CredentialsFile } from './schema';

/** Ids that credentials may name. */
export interface KnownIds {
  codes: readonly string[];
  routes: readonly string[];
}

/**
 * Reads the credentials: parses the YAML, checks it against its schema, then checks that ids are
 * unique and that every id that is named exists.
 * @returns the diagnostics, and the data if there are none.
 */
export function readCredentials(
  file: DataFile,
  known: KnownIds,
): { credentials?: CredentialsFile; diagnostics: Diagnostic[] } {
  const { parsed, diagnostics } = parseDataFile(file, credentialsFileSchema);
  if (!parsed) return { diagnostics };
  const { credentials, registers } = parsed.value;
  const at = (path: PropertyKey[], problem: string, fix: string): Diagnostic => ({
    file: parsed.file,
    line: parsed.lineOf(path),
    key: keyOf(path),
    problem,
    fix,
  });
  const ids = credentials.map(({ id }) => id);
  const unknown = (index: number, key: string, named: readonly string[], all: readonly string[]) =>
    named
      .filter((id) => !all.includes(id))
      .map((id) =>
        at(['credentials', index, key], `There is no "${id}".`, 'Use an id that exists.'),
      );
  const problems = credentials.flatMap(({ id, codes, complaints, register }, index) => [
    ...(ids.indexOf(id) === index
      ? []
      : [
          at(
            ['credentials', index, 'id'],
            `The id "${id}" is taken already.`,
            'Choose another id.',
          ),
        ]),
    ...unknown(index, 'codes', codes, known.codes),
    ...unknown(index, 'complaints', complaints, known.routes),
    ...unknown(
      index,
      'register',
      register ? [register] : [],
      registers.map((one) => one.id),
    ),
  ]);
  return problems.length > 0
    ? { diagnostics: problems }
    : { credentials: parsed.value, diagnostics: [] };
}
