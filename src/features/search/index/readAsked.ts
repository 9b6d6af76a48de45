import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFolder } from '../../reference/migrations';
import { checkShape } from '../../../lib/yaml';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { askedFileSchema, type AskedFile } from './asked';
import { wordsFileSchema, type WordsFile } from './words';

/** What is kept for the search beside the pages of a version. */
export interface SearchData {
  asked: readonly AskedFile[];
  words: WordsFile;
}

/**
 * Reads the ways of asking and the words of a `_data` folder.
 * @param dataDir the folder, from the top of the project.
 * @throws an Error that lists every diagnostic with file, line, key and fix.
 */
export function readSearchData(siteDir: string, dataDir: string): SearchData {
  const parse = (name: string) => {
    const file = path.posix.join(dataDir, name);
    return { path: file, text: readFileSync(path.join(siteDir, file), 'utf8') };
  };
  const askedDir = path.join(siteDir, dataDir, 'asked');
  const names = existsSync(askedDir)
    ? readdirSync(askedDir, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
  const folder = readFolder([...names.map((name) => parse(`asked/${name}`)), parse('words.yaml')]);
  const asked = [...folder.files]
    .filter(([name]) => name.startsWith('asked/'))
    .map(([, file]) => checkShape(file, askedFileSchema));
  const words = [...folder.files]
    .filter(([name]) => name === 'words.yaml')
    .map(([, file]) => checkShape(file, wordsFileSchema));
  const diagnostics = [
    ...folder.diagnostics,
    ...[...asked, ...words].flatMap((read) => read.diagnostics),
  ];
  const [parsedWords] = words.flatMap(({ parsed }) => (parsed ? [parsed.value] : []));
  if (diagnostics.length > 0 || !parsedWords) {
    throw new Error(`\n${formatDiagnostics(diagnostics, 'the data of the search')}\n`);
  }
  return {
    asked: asked.flatMap(({ parsed }) => (parsed ? [parsed.value] : [])),
    words: parsedWords,
  };
}
