import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { readErrata, type EditionPages, type Erratum } from '../errata';

/** The list of known errors of editions, from the top of the project. */
export const ERRATA_FILE = 'errata.yaml';

/**
 * @param siteDir top of the project.
 * @param pages the pages of the live editions.
 * @returns the errata of the live editions; none if there is no such file.
 * @throws an Error that lists every diagnostic with file, line, key and fix.
 */
export function loadErrata(siteDir: string, pages: EditionPages): Erratum[] {
  const file = path.join(siteDir, ERRATA_FILE);
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  // The data of an archived edition stays at its addresses (features/release).
  const isArchived = (name: string) => existsSync(path.join(siteDir, 'static/api/v1', name));
  const { errata, diagnostics } = readErrata({ path: ERRATA_FILE, text }, pages, isArchived);
  if (diagnostics.length > 0)
    throw new Error(`\n${formatDiagnostics(diagnostics, 'the errata')}\n`);
  return errata;
}
