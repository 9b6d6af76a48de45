import * as Comlink from 'comlink';
import { INDEX_FOLDER } from '../engine/indexFormat';
import { loadIndex, type SearchIndex } from '../engine/loadIndex';
import type { SearchResults } from '../engine/results';
import { search, searchFirst } from '../engine/search';
import { searchOptions } from '../engine/searchOptions';

/** Loaded indexes by the base URL of their version of the docs. */
const indexes = new Map<string, Promise<SearchIndex>>();

/** @param isFresh whether to load the index past all caches, in place of one loaded before. */
function indexAt(baseUrl: string, isFresh = false): Promise<SearchIndex> {
  const known = indexes.get(baseUrl);
  if (known && !isFresh) return known;
  const loading = loadIndex(async (name, isRetry) => {
    const response = await fetch(`${baseUrl}${INDEX_FOLDER}/${name}`, {
      cache: isFresh || isRetry ? 'reload' : 'default',
    });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  });
  indexes.set(baseUrl, loading);
  loading.catch(() => indexes.delete(baseUrl));
  return loading;
}

/** What the page calls (workerClient.ts). */
const searchWorker = {
  /** Loads the index of a version ahead of the first query. */
  async preload(baseUrl: string): Promise<void> {
    await indexAt(baseUrl);
  },

  /**
   * @param mode `first` resolves as soon as the best page is loaded, `all` with all pages.
   * @throws if the index, or a file of it, cannot be loaded.
   */
  async search(
    baseUrl: string,
    mode: 'first' | 'all',
    input: string,
    limit: number,
  ): Promise<SearchResults> {
    const run = mode === 'first' ? searchFirst : search;
    const index = await indexAt(baseUrl);
    try {
      return await run(index, input, searchOptions(limit));
    } catch {
      // A newer build may have been deployed: then the files of this index are gone.
      return run(await indexAt(baseUrl, true), input, searchOptions(limit));
    }
  },
};

export type SearchWorker = typeof searchWorker;

Comlink.expose(searchWorker);
