import type { VersionOptions } from '@docusaurus/plugin-content-docs';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { dataVersions, type DataVersion } from '../../../lib/node/dataVersions';
import { parseDataFile } from '../../../lib/yaml';
import { EDITION_FILE, editionFileSchema, type Edition } from '../edition';

/** A live edition: its name and date, and where its pages and data are. */
export type FrozenEdition = DataVersion & Edition;

/**
 * Reads the live editions.
 * @param siteDir top of the project.
 * @returns the editions in the order of `versions.json`: the newest first.
 * @throws if an edition has no `edition.yaml`, or one that is not valid.
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
    throw new Error(`${file} has the name ${parsed.value.name}. Its folder is that of ${name}.`);
  }
  return { name, date: parsed.value.date };
}

/**
 * The versions of the docs, as the docs plugin wants them. Editions are left out of search engines
 * and the sitemap. `banner` makes the theme show `components/EditionBanner` on their pages.
 * @param siteDir top of the project.
 */
export function docsVersions(siteDir: string): Record<string, VersionOptions> {
  return Object.fromEntries(
    dataVersions(siteDir).map(({ name }): [string, VersionOptions] => [
      name,
      name === 'current'
        ? { label: 'Current text', badge: false }
        : { label: `Edition ${name}`, badge: false, banner: 'unmaintained', noIndex: true },
    ]),
  );
}
