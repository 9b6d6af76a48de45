import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostics, type Diagnostic } from '../../../lib/diagnostics';
import type { DataFile } from '../../../lib/yaml';
import { readSupport, type Support, type SupportFiles } from '../support';

const HELP_LINES = 'help-lines.yaml';
const COMPLAINT_ROUTES = 'complaint-routes.yaml';

/**
 * Reads the files of a `_data` folder.
 * @param siteDir top of the project. Paths in diagnostics are relative to it.
 * @param dataDir the folder, relative to `siteDir`: `docs/_data`.
 * @returns undefined for an edition that was cut before these files existed.
 */
function readFiles(siteDir: string, dataDir: string): SupportFiles | undefined {
  const names = [HELP_LINES, COMPLAINT_ROUTES];
  if (!names.some((name) => existsSync(path.join(siteDir, dataDir, name)))) return undefined;
  const read = (name: string): DataFile => {
    const file = path.posix.join(dataDir, name);
    return { path: file, text: readFileSync(path.join(siteDir, file), 'utf8') };
  };
  return { helpLines: read(HELP_LINES), complaintRoutes: read(COMPLAINT_ROUTES) };
}

/**
 * @param codes ids of the codes in the same folder.
 * @returns every diagnostic of the help lines and the complaint routes of a `_data` folder.
 */
export function supportDiagnostics(
  siteDir: string,
  dataDir: string,
  codes: readonly string[],
): Diagnostic[] {
  const files = readFiles(siteDir, dataDir);
  return files ? readSupport(files, codes).diagnostics : [];
}

/**
 * Reads and validates the help lines and the complaint routes of a `_data` folder.
 * @param codes ids of the codes in the same folder.
 * @returns undefined for an edition that was cut before these files existed.
 * @throws an Error that lists every diagnostic with file, line, key and fix, if there are any.
 */
export function loadSupport(
  siteDir: string,
  dataDir: string,
  codes: readonly string[],
): Support | undefined {
  const files = readFiles(siteDir, dataDir);
  if (!files) return undefined;
  const { support, diagnostics } = readSupport(files, codes);
  if (!support) throw new Error(`\n${formatDiagnostics(diagnostics, 'the data on support')}\n`);
  return support;
}
