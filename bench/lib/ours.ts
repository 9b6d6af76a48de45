import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
  INDEX_FOLDER,
  MANIFEST_FILE,
  NORMS_FILE,
} from '../../src/features/search/engine/indexFormat';
import { loadIndex, type SearchIndex } from '../../src/features/search/engine/loadIndex';
import { search } from '../../src/features/search/engine/search';
import { SEARCH_BAR_LIMIT, searchOptions } from '../../src/features/search/engine/searchOptions';
import type { SearchEngine } from './evaluate';

/** Loads the index of a built site from disk. */
export function indexOnDisk(build: string): Promise<SearchIndex> {
  return loadIndex((name) =>
    Promise.resolve(
      JSON.parse(readFileSync(path.join(build, INDEX_FOLDER, name), 'utf8')) as unknown,
    ),
  );
}

/** @returns our search over a built site: the same code and index as in the browser. */
export async function ourEngine(build: string): Promise<SearchEngine> {
  const index = await indexOnDisk(build);
  const folder = path.join(build, INDEX_FOLDER);
  const postingsFiles = readdirSync(path.join(folder, index.manifest.folder))
    .filter((name) => name.startsWith('postings-'))
    .map((name) => `${index.manifest.folder}/${name}`);
  return {
    find: async (query) => {
      const { help, pages } = await search(index, query, searchOptions(SEARCH_BAR_LIMIT));
      const results = pages.flatMap((page) => page.results.map(({ url }) => url));
      // Readers see the link to help lines above all results.
      return help === undefined ? results : [`/where-to-turn#${help}`, ...results];
    },
    indexBytes: [MANIFEST_FILE, `${index.manifest.folder}/${NORMS_FILE}`, ...postingsFiles]
      .map((name) => brotliCompressSync(readFileSync(path.join(folder, name))).length)
      .reduce((sum, bytes) => sum + bytes, 0),
  };
}
