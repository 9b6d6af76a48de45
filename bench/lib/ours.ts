import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openIndex } from '../../src/features/search/engine/openIndex';
import { CATALOG_NAME, INDEX_FOLDER } from '../../src/features/search/engine/parts';
import { IN_BAR, search, wishFor } from '../../src/features/search/engine/search';
import type { Engine } from './engine';

/** Opens our search over a built site: the code and the index that the browser runs. */
export async function openOurs(build: string): Promise<Engine> {
  const folder = path.join(build, INDEX_FOLDER);
  const index = await openIndex((name) =>
    Promise.resolve(JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as unknown),
  );
  const parts = readdirSync(path.join(folder, index.catalog.folder))
    .filter((name) => name.startsWith('words-'))
    .map((name) => `${index.catalog.folder}/${name}`);
  return {
    find: async (question) => {
      const { pages } = await search(index, question, wishFor(IN_BAR));
      return pages.flatMap(({ answers }) => answers.map(({ url }) => url));
    },
    indexBytes: [CATALOG_NAME, ...parts]
      .map((name) => brotliCompressSync(readFileSync(path.join(folder, name))).length)
      .reduce((sum, bytes) => sum + bytes, 0),
  };
}
