import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostics } from '../../../lib/diagnostics';
import type { DataFile } from '../../../lib/yaml';
import { readReference, type DataFiles, type Reference } from '../reference';

/**
 * Reads the files of a `_data` folder.
 * @param siteDir the root of the project. Paths in diagnostics are relative to it.
 * @param dataDir the folder, relative to `siteDir`: `docs/_data`.
 * @throws if the folder, topics.yaml or glossary.yaml does not exist.
 */
export function readDataFiles(siteDir: string, dataDir: string): DataFiles {
  const read = (name: string): DataFile => {
    const file = path.posix.join(dataDir, name);
    return { path: file, text: readFileSync(path.join(siteDir, file), 'utf8') };
  };
  const codes = readdirSync(path.join(siteDir, dataDir, 'codes'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return {
    topics: read('topics.yaml'),
    glossary: read('glossary.yaml'),
    codes: codes.map((name) => read(`codes/${name}`)),
  };
}

/**
 * Reads and validates a `_data` folder.
 * @returns the reference.
 * @throws an Error that lists every diagnostic with file, line, key and fix, if there are any.
 */
export function loadReference(siteDir: string, dataDir: string): Reference {
  const { reference, diagnostics } = readReference(readDataFiles(siteDir, dataDir));
  if (!reference) throw new Error(`\n${formatDiagnostics(diagnostics, 'the ethics data')}\n`);
  return reference;
}
