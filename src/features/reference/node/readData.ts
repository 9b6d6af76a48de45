import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { YAML_FILE, type DataFile } from '../../../lib/yaml';
import { readReference, type DataFiles, type Reference } from '../reference';

/**
 * Reads the files of a `_data` folder.
 * @param siteDir the root of the project. Paths in diagnostics are relative to it.
 * @param dataDir the folder, relative to `siteDir`: `docs/_data`.
 * @returns the files. One that does not exist has no text, which is a diagnostic when it is read.
 */
export function readDataFiles(siteDir: string, dataDir: string): DataFiles {
  const read = (name: string): DataFile => {
    const file = path.posix.join(dataDir, name);
    const full = path.join(siteDir, file);
    return { path: file, text: existsSync(full) ? readFileSync(full, 'utf8') : '' };
  };
  const folder = path.join(siteDir, dataDir, 'codes');
  const codes = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => YAML_FILE.test(name))
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
