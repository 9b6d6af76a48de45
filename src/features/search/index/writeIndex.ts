import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnswerPage } from '../engine/answer';
import { buildIndex } from './buildIndex';
import { encodeIndex } from './encodeIndex';
import { CATALOG_NAME, INDEX_FOLDER, pageName, wordsName } from '../engine/parts';
import type { WordsFile } from './words';

/**
 * Builds the index of a version and writes its parts below `search-index/`.
 * @param outDir where the version's pages were built.
 */
export function writeIndex(outDir: string, pages: readonly AnswerPage[], words: WordsFile): void {
  const { catalog, words: parts, pages: texts } = encodeIndex(buildIndex(pages, words));
  const files = [
    ...parts.map((part, at): [string, string] => [wordsName(at), JSON.stringify(part)]),
    ...texts.map((part, at): [string, string] => [pageName(at), JSON.stringify(part)]),
  ];
  const hash = createHash('sha256').update(JSON.stringify([catalog, files]));
  const folder = hash.digest('hex').slice(0, 10);
  const top = path.join(outDir, INDEX_FOLDER);
  mkdirSync(path.join(top, folder), { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(top, folder, name), text);
  writeFileSync(path.join(top, CATALOG_NAME), JSON.stringify({ ...catalog, folder }));
}
