import type { Diagnostic } from '../../../lib/diagnostics';
import type { ReadFile } from '../../../lib/yaml';
import { SCHEMA_VERSION } from '../schema';
import type { Migration } from './migration';

/**
 * Tells which schemaVersion the files of a `_data` folder have.
 * @param files the files; not all carry a version.
 * @param migrations the steps there are: older versions than their first are unknown.
 * @returns the version, today's where no file carries one; and a diagnostic for each file whose version
 *   is unknown, or is another than that of the first.
 */
export function versionOfFiles(
  files: readonly ReadFile[],
  migrations: readonly Migration[],
): { version: number; diagnostics: Diagnostic[] } {
  const marked = files.flatMap((file) =>
    typeof file.raw === 'object' && file.raw !== null && 'schemaVersion' in file.raw
      ? [{ file, version: file.raw.schemaVersion }]
      : [],
  );
  const oldest = Math.min(SCHEMA_VERSION, ...migrations.map(({ from }) => from));
  const first = marked[0]?.version;
  const diagnostics = marked.flatMap(({ file, version }) => {
    const problem = problemOf(version, oldest, first);
    return problem
      ? [
          {
            file: file.file,
            line: file.lineOf(['schemaVersion']),
            key: 'schemaVersion',
            ...problem,
          },
        ]
      : [];
  });
  return { version: typeof first === 'number' ? first : SCHEMA_VERSION, diagnostics };
}

function problemOf(
  version: unknown,
  oldest: number,
  first: unknown,
): Pick<Diagnostic, 'problem' | 'fix'> | undefined {
  const known = oldest === SCHEMA_VERSION ? `${oldest}` : `${oldest} to ${SCHEMA_VERSION}`;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < oldest) {
    return {
      problem: `There is no such schemaVersion. Known: ${known}.`,
      fix: `New data has schemaVersion: ${SCHEMA_VERSION}. A frozen edition keeps the one it was cut with.`,
    };
  }
  if (version > SCHEMA_VERSION) {
    return {
      problem: `This data has schemaVersion ${version}, newer than this site can read. Known: ${known}.`,
      fix: 'Build it with the code that it was written for, or take it from an older commit.',
    };
  }
  if (version !== first) {
    return {
      problem: `This file has schemaVersion ${version}, and others of its folder have another.`,
      fix: 'All files of a _data folder have the same.',
    };
  }
  return undefined;
}
