import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataVersions, type DataVersion } from '../../../lib/node/dataVersions';

/** Where the folders and lists of editions are, from the top of the project. */
export const VERSIONS_FILE = 'versions.json';
export const docsOf = (name: string) => `versioned_docs/version-${name}`;
export const sidebarsOf = (name: string) => `versioned_sidebars/version-${name}-sidebars.json`;

/** @returns a file's text; undefined if it is not there. */
export function textOf(siteDir: string, file: string): string | undefined {
  const full = path.join(siteDir, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

/** @returns the editions that are live, the newest first. */
export function liveEditions(siteDir: string): DataVersion[] {
  return dataVersions(siteDir).filter(({ name }) => name !== 'current');
}
