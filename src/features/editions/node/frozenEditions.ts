import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EDITION_FILE, editionFileSchema, type Edition } from '../edition';
import { parseDataFile } from '../../../lib/yaml';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { dataVersions, type DataVersion } from '../../../lib/node/dataVersions';

/** An edition that is live, and where it lives. */
export type FrozenEdition = DataVersion & Edition;

/**
 * Reads the editions that are live.
 * @param siteDir top of the project.
 * @returns the newest first, as `versions.json` has them.
 * @throws if an edition has no `edition.yaml`, or one with a diagnostic.
 */
export function frozenEditions(siteDir: string): FrozenEdition[] {
  return dataVersions(siteDir)
    .filter(({ name }) => name !== 'current')
    .map((version) => ({ ...version, ...readEdition(siteDir, version) }));
}

function readEdition(siteDir: string, { name, dataDir }: DataVersion): Edition {
  const file = path.posix.join(dataDir, EDITION_FILE);
  if (!existsSync(path.join(siteDir, file))) {
    throw new Error(`${file} is missing. Cut editions with: npm run edition -- ${name}`);
  }
  const text = readFileSync(path.join(siteDir, file), 'utf8');
  const { parsed, diagnostics } = parseDataFile({ path: file, text }, editionFileSchema);
  if (!parsed) throw new Error(`\n${formatDiagnostics(diagnostics, `edition ${name}`)}\n`);
  if (parsed.value.name !== name) {
    throw new Error(`${file} is of edition ${parsed.value.name}, and stands in that of ${name}.`);
  }
  return { name, date: parsed.value.date };
}
