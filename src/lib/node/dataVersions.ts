import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A version of the docs, in Docusaurus' words, and where it lives. */
export interface DataVersion {
  /** `current`, or the version's name: `2026.1`. */
  name: string;
  /** Where its pages live, from the top of the project. */
  docsDir: string;
  /** Where its data lives, from the top of the project. */
  dataDir: string;
}

/** @returns today's data and that of every version that `docs:version` has made. */
export function dataVersions(siteDir: string): DataVersion[] {
  const list = path.join(siteDir, 'versions.json');
  const names: unknown = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const frozen = (Array.isArray(names) ? names.map(String) : []).map((name) => ({
    name,
    docsDir: `versioned_docs/version-${name}`,
  }));
  return [{ name: 'current', docsDir: 'docs' }, ...frozen].map((version) => ({
    ...version,
    dataDir: `${version.docsDir}/_data`,
  }));
}
