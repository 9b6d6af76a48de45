import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { checkShape, YAML_FILE, type DataFile } from '../../../lib/yaml';
import { OLD_PHRASES_FOLDER } from '../../reference/migrations/from1';
import { readFolder } from '../../reference/migrations/readFolder';
import { searchPhrasesFileSchema, type PagePhrases } from './searchPhrases';
import { wordsFileSchema, type WordsFile } from './words';

/** The folder of the search phrases in a `_data` folder. */
export const PHRASES_FOLDER = 'search-phrases';

/** The data of the search that is not on the pages of a version. */
export interface SearchData {
  phrases: readonly PagePhrases[];
  words: WordsFile;
}

/**
 * Reads the search phrases and the words of a `_data` folder.
 * @param siteDir top of the project.
 * @param dataDir the folder, from there.
 * @throws an Error that lists every diagnostic with file, line, key and fix.
 */
export function readSearchData(siteDir: string, dataDir: string): SearchData {
  const folder = readFolder([
    ...[PHRASES_FOLDER, OLD_PHRASES_FOLDER].flatMap((name) =>
      yamlFiles(siteDir, `${dataDir}/${name}`),
    ),
    readFile(siteDir, `${dataDir}/words.yaml`),
  ]);
  const files = [...folder.files];
  const phrases = files
    .filter(([name]) => name.startsWith(`${PHRASES_FOLDER}/`))
    .map(([name, file]) => ({
      page: pageOf(name.slice(PHRASES_FOLDER.length + 1)),
      ...checkShape(file, searchPhrasesFileSchema),
    }));
  const words = files
    .filter(([name]) => name === 'words.yaml')
    .map(([, file]) => checkShape(file, wordsFileSchema));
  const diagnostics = [
    ...folder.diagnostics,
    ...[...phrases, ...words].flatMap((read) => read.diagnostics),
  ];
  const parsedWords = words[0]?.parsed;
  if (diagnostics.length > 0 || !parsedWords) {
    throw new Error(`\n${formatDiagnostics(diagnostics, 'the data of the search')}\n`);
  }
  return {
    phrases: phrases.flatMap(({ page, parsed }) => (parsed ? [{ page, ...parsed.value }] : [])),
    words: parsedWords.value,
  };
}

/** @returns every YAML file in a folder and the folders in it, sorted; none if it does not exist. */
export function yamlFiles(siteDir: string, folder: string): DataFile[] {
  const full = path.join(siteDir, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => YAML_FILE.test(name))
    .sort()
    .map((name) => readFile(siteDir, `${folder}/${name}`));
}

/**
 * @param file of search phrases, from their folder: `guides/gifts.yaml`.
 * @returns the address of its page: `/guides/gifts`.
 */
export function pageOf(file: string): string {
  return `/${file.slice(0, -'.yaml'.length)}`;
}

function readFile(siteDir: string, file: string): DataFile {
  const full = path.join(siteDir, file);
  return { path: file, text: existsSync(full) ? readFileSync(full, 'utf8') : '' };
}
