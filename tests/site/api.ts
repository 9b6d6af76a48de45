import { readdirSync, readFileSync } from 'node:fs';
import { dataVersions } from '../../src/lib/node/dataVersions';
import { loadReference } from '../../src/features/reference/node/readData';

/** Where the build has the data for others. */
export const API = 'build/api/v1';

/** Every edition with its folder below API, where its pages start, and the data it is made from. */
export const editions = dataVersions('.').map(({ name, dataDir }) => ({
  folder: name === 'current' ? 'latest' : name,
  base: name === 'current' ? '' : `/${name}`,
  reference: loadReference('.', dataDir),
}));

/** @returns the text of a file below API. */
export function textOf(file: string): string {
  return readFileSync(`${API}/${file}`, 'utf8');
}

/** @returns the value of a JSON file below API. */
export function jsonOf(file: string): unknown {
  return JSON.parse(textOf(file));
}

/** @returns every file of an edition, from its folder, sorted. */
export function filesIn(folder: string): string[] {
  const top = `${API}/${folder}/`;
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.replace(/[\\/]$/, '')}/${name}`)
    .map((file) => file.replaceAll('\\', '/').slice(top.length))
    .sort();
}
