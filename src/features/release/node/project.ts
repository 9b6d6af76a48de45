import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataVersions } from '../../../lib/node/dataVersions';
import { editionOrder, isEditionName, MAX_LIVE_EDITIONS } from '../../editions/edition';
import { PERMALINKS_FILE } from '../../permalinks/node/permalinksFile';

/** Where Docusaurus keeps the versions of the docs, from the top of the project. */
export const VERSIONS_FILE = 'versions.json';
export const versionedDocs = (name: string) => `versioned_docs/version-${name}`;
export const versionedSidebars = (name: string) =>
  `versioned_sidebars/version-${name}-sidebars.json`;

/** @returns a file's text; undefined if there is no such file. */
export function readIfExists(siteDir: string, file: string): string | undefined {
  const full = path.join(siteDir, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

/** @returns the names of the live editions, the newest first. */
export function liveEditions(siteDir: string): string[] {
  return dataVersions(siteDir)
    .map(({ name }) => name)
    .filter((name) => name !== 'current');
}

/** @throws an Error that says why no edition of this name can be cut, and what to do. */
export function assertCanCut(siteDir: string, name: string): void {
  if (!isEditionName(name)) {
    throw new Error(`"${name}" is not an edition name. Use the year and a number: 2026.1`);
  }
  const live = liveEditions(siteDir);
  if (live.includes(name) || existsSync(path.join(siteDir, versionedDocs(name)))) {
    throw new Error(`Edition ${name} already exists. Choose the next number.`);
  }
  const addresses = readIfExists(siteDir, PERMALINKS_FILE)?.split('\n') ?? [];
  if (addresses.includes(`/${name}`)) {
    throw new Error(
      `Edition ${name} was cut and archived, and its name stays taken. Choose another.`,
    );
  }
  const newest = live.find((other) => editionOrder(other) > editionOrder(name));
  if (newest !== undefined) {
    throw new Error(`Edition ${name} would come before ${newest}. Choose a higher number.`);
  }
  if (live.length >= MAX_LIVE_EDITIONS) {
    const oldest = [...live].sort((a, b) => editionOrder(a) - editionOrder(b))[0] ?? '';
    throw new Error(
      `${live.length} editions are live (${live.join(', ')}), which is the maximum. ` +
        `Archive the oldest first: npm run edition -- --archive ${oldest}`,
    );
  }
}

/**
 * @param archive folder the archive is written to.
 * @throws an Error that says why this edition cannot be archived there, and what to do.
 */
export function assertCanArchive(siteDir: string, name: string, archive: string): void {
  const live = liveEditions(siteDir);
  if (!live.includes(name)) {
    const others = live.length > 0 ? `These are: ${live.join(', ')}` : 'There is none';
    throw new Error(`Edition ${name} is not live, so it cannot be archived. ${others}.`);
  }
  if (existsSync(archive)) {
    throw new Error(`${archive} already exists. Choose another folder with --out`);
  }
}
