import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostics } from '../../../lib/diagnostics';
import type { DataFile } from '../../../lib/yaml';
import { NO_LAW, readLaw, type Law, type LawFiles } from '../law';

/**
 * Reads the files of the law in a `_data` folder.
 * @param siteDir top of the project. Paths in diagnostics are relative to it.
 * @param dataDir the folder, relative to `siteDir`: `docs/_data`.
 * @returns the files; undefined if the folder has no law, as in editions before 2026.2.
 */
export function readLawFiles(siteDir: string, dataDir: string): LawFiles | undefined {
  const folder = path.posix.join(dataDir, 'law');
  if (!existsSync(path.join(siteDir, folder))) return undefined;
  const read = (name: string): DataFile => {
    const file = path.posix.join(folder, name);
    return { path: file, text: readFileSync(path.join(siteDir, file), 'utf8') };
  };
  const names = readdirSync(path.join(siteDir, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.includes('/') && name.endsWith('.yaml'))
    .sort();
  return { questions: read('questions.yaml'), jurisdictions: names.map(read) };
}

/**
 * Reads and validates the law of a `_data` folder.
 * @param codes ids of the codes of ethics in the same folder.
 * @returns the law; an empty one if the folder has none.
 * @throws an Error that lists every diagnostic with file, line, key and fix, if there are any.
 */
export function loadLaw(siteDir: string, dataDir: string, codes: readonly string[]): Law {
  const files = readLawFiles(siteDir, dataDir);
  if (!files) return NO_LAW;
  const { law, diagnostics } = readLaw(files, codes);
  if (!law) throw new Error(`\n${formatDiagnostics(diagnostics, 'the law')}\n`);
  return law;
}
