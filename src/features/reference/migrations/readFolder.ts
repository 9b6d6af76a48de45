import type { Diagnostic } from '../../../lib/diagnostics';
import { readYaml, type DataFile, type ReadFile } from '../../../lib/yaml';
import { SCHEMA_VERSION } from '../schema';
import { migrate, MIGRATIONS, type Migration } from './migrations';

/** Files of a `_data` folder in today's shape, by their path in it. */
export interface Folder {
  files: ReadonlyMap<string, ReadFile>;
  diagnostics: Diagnostic[];
  /** False if a file is not YAML and so is missing. */
  whole: boolean;
}

/**
 * Reads files of one `_data` folder and migrates them to today's shape, before they are checked
 * against a schema.
 * @param files their paths, which contain `_data/`, and texts.
 * @returns what could be read, and the diagnostics. If a schemaVersion is unknown or the files have
 *   different ones, there are no files: no other check of them would mean anything.
 */
export function readFolder(
  files: readonly DataFile[],
  migrations: readonly Migration[] = MIGRATIONS,
): Folder {
  const yaml = files.map(readYaml);
  const read = yaml.flatMap((one) => (one.read ? [one.read] : []));
  const broken = yaml.flatMap(({ diagnostics }) => diagnostics);
  const { version, diagnostics } = versionOf(read, migrations);
  if (diagnostics.length > 0)
    return { files: new Map(), diagnostics: [...broken, ...diagnostics], whole: false };

  const before = new Map(read.map((file) => [pathInFolder(file.file), file]));
  const raw = Object.fromEntries([...before].map(([path, file]) => [path, file.raw]));
  const after = Object.entries(migrate(raw, version, migrations)).map(
    ([path, value]): [string, ReadFile] => [
      path,
      { ...(before.get(path) ?? withoutSource(path)), raw: value },
    ],
  );
  return { files: new Map(after), diagnostics: broken, whole: read.length === files.length };
}

/** @returns the path of a file in its `_data` folder: `codes/aca-2014.yaml`. */
function pathInFolder(path: string): string {
  return path.slice(path.indexOf('_data/') + '_data/'.length);
}

/** A file that a migration has made or renamed: it has no lines. */
function withoutSource(path: string): Omit<ReadFile, 'raw'> {
  return { file: `${path} (migrated)`, lineOf: () => 1, isThere: () => true };
}

/**
 * Finds the schemaVersion of the files of a `_data` folder.
 * @param files the files; not all have a version.
 * @param migrations the steps: a version before the first of them is unknown.
 * @returns the version, today's if no file has one; and a diagnostic for each file whose version is
 *   unknown or differs from that of the first.
 */
function versionOf(
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
  const diagnostics = marked.flatMap(({ file, version }): Diagnostic[] => {
    const problem = problemOf(version, oldest, first);
    const line = file.lineOf(['schemaVersion']);
    return problem ? [{ file: file.file, line, key: 'schemaVersion', ...problem }] : [];
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
      fix: 'Build it with the code that it was written for, or use it as it was in an older commit.',
    };
  }
  if (version !== first) {
    return {
      problem: `This file has schemaVersion ${version}; another file of its folder has a different one.`,
      fix: 'Give all files of a _data folder the same schemaVersion.',
    };
  }
  return undefined;
}
