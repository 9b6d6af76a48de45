import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostics, type Diagnostic } from '../../../lib/diagnostics';
import { readCredentials, type KnownIds } from '../credentials';
import type { CredentialsFile } from '../schema';

const FILE = 'credentials.yaml';

function read(siteDir: string, dataDir: string, known: KnownIds) {
  const file = path.posix.join(dataDir, FILE);
  const full = path.join(siteDir, file);
  if (!existsSync(full)) return undefined;
  return readCredentials({ path: file, text: readFileSync(full, 'utf8') }, known);
}

/** @returns every diagnostic of the credentials of a `_data` folder, relative to `siteDir`. */
export function credentialDiagnostics(
  siteDir: string,
  dataDir: string,
  known: KnownIds,
): Diagnostic[] {
  return read(siteDir, dataDir, known)?.diagnostics ?? [];
}

/**
 * Reads and validates the credentials of a `_data` folder.
 * @returns undefined for an edition that was cut before the file existed.
 * @throws an Error that lists every diagnostic with file, line, key and fix, if there are any.
 */
export function loadCredentials(
  siteDir: string,
  dataDir: string,
  known: KnownIds,
): CredentialsFile | undefined {
  const result = read(siteDir, dataDir, known);
  if (!result) return undefined;
  if (!result.credentials) {
    throw new Error(`\n${formatDiagnostics(result.diagnostics, 'the credentials')}\n`);
  }
  return result.credentials;
}
