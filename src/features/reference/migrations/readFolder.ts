import type { Diagnostic } from '../../../lib/diagnostics';
import { readYaml, type DataFile, type ReadFile } from '../../../lib/yaml';
import { migrate } from './migrate';
import type { Migration } from './migration';
import { MIGRATIONS } from './migrations';
import { versionOfFiles } from './versions';

/** Files of a `_data` folder in today's shape, by their place in it. */
export interface Folder {
  files: ReadonlyMap<string, ReadFile>;
  diagnostics: Diagnostic[];
  /** False where a file is no YAML and is left out. */
  whole: boolean;
}

/**
 * Reads files of one `_data` folder and brings them into today's shape, before they are checked.
 * @param files their paths, which go through `_data/`, and texts.
 * @returns what could be read, and the diagnostics. With a schemaVersion that this site does not know
 *   there are no files: whatever else is wrong with them, nobody can tell.
 */
export function readFolder(
  files: readonly DataFile[],
  migrations: readonly Migration[] = MIGRATIONS,
): Folder {
  const yaml = files.map(readYaml);
  const read = yaml.flatMap((one) => (one.read ? [one.read] : []));
  const broken = yaml.flatMap(({ diagnostics }) => diagnostics);
  const { version, diagnostics } = versionOfFiles(read, migrations);
  if (diagnostics.length > 0)
    return { files: new Map(), diagnostics: [...broken, ...diagnostics], whole: false };

  const before = new Map(read.map((file) => [placeOf(file.file), file]));
  const raw = Object.fromEntries([...before].map(([place, file]) => [place, file.raw]));
  const after = Object.entries(migrate(raw, version, migrations)).map(
    ([place, value]): [string, ReadFile] => [
      place,
      { ...(before.get(place) ?? madeUp(place)), raw: value },
    ],
  );
  return { files: new Map(after), diagnostics: broken, whole: read.length === files.length };
}

/** @returns where a file stands in its `_data` folder: `codes/aca-2014.yaml`. */
export function placeOf(path: string): string {
  return path.slice(path.indexOf('_data/') + '_data/'.length);
}

/** A file that a migration made: it has no lines. */
function madeUp(place: string): Omit<ReadFile, 'raw'> {
  return { file: `${place} (made by a migration)`, lineOf: () => 1, isThere: () => true };
}
