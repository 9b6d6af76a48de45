import { readdirSync, readFileSync } from 'node:fs';
import { dataVersions } from '../../src/lib/node/dataVersions';
import { loadSiteData } from '../../src/site/data';

/** The folder of the public API in the build. */
export const API = 'build/api/v1';

/** Every edition: its folder below API, its base path, and its data. */
export const editions = dataVersions('.').map(({ name, ...folders }) => ({
  folder: name === 'current' ? 'latest' : name,
  base: name === 'current' ? '' : `/${name}`,
  ...loadSiteData('.', folders),
}));

/** @returns the text of a file below API. */
export function textOf(file: string): string {
  return readFileSync(`${API}/${file}`, 'utf8');
}

/** @returns the value of a JSON file below API. */
export function jsonOf(file: string): unknown {
  return JSON.parse(textOf(file));
}

/** @returns the files of an edition, as sorted paths below its folder. */
export function filesIn(folder: string): string[] {
  const top = `${API}/${folder}/`;
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.replace(/[\\/]$/, '')}/${name}`)
    .map((file) => file.replaceAll('\\', '/').slice(top.length))
    .sort();
}
