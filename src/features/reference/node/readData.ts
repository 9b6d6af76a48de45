import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostics } from '../../../lib/diagnostics';
import type { DataFile } from '../../../lib/yaml';
import { readReference, type DataFiles, type Reference } from '../reference';

/**
 * Reads the texts of a `_data` folder.
 * @param siteDir top of the project; paths in diagnostics start there.
 * @param dataDir the folder, from the top of the project: `docs/_data`.
 * @throws if the folder or one of its two fixed files is not there.
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
 * Reads and checks a `_data` folder.
 * @returns the reference, which has no diagnostic.
 * @throws an Error that lists every diagnostic with file, line, key and fix.
 */
export function loadReference(siteDir: string, dataDir: string): Reference {
  const { reference, diagnostics } = readReference(readDataFiles(siteDir, dataDir));
  if (!reference) throw new Error(`\n${formatDiagnostics(diagnostics, 'the ethics data')}\n`);
  return reference;
}
