import * as Comlink from 'comlink';
import { INDEX_FOLDER } from '../engine/indexFormat';
import { loadIndex, type SearchIndex } from '../engine/loadIndex';
import type { SearchResults } from '../engine/results';
import { search, searchFirst } from '../engine/search';
import { searchOptions } from '../engine/searchOptions';

/** Loaded indexes by the base URL of their version of the docs. */
const indexes = new Map<string, Promise<SearchIndex>>();

function indexAt(baseUrl: string): Promise<SearchIndex> {
  const known = indexes.get(baseUrl);
  if (known) return known;
  const loading = loadIndex(async (name) => {
    const response = await fetch(`${baseUrl}${INDEX_FOLDER}/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  });
  indexes.set(baseUrl, loading);
  loading.catch(() => indexes.delete(baseUrl));
  return loading;
}

/** Replaces the stock plugin's worker: it has the same two methods, but returns SearchResults. */
export class SearchWorker {
  /** Loads the index of a version ahead of the first query. */
  async fetchIndexes(baseUrl: string): Promise<void> {
    await indexAt(baseUrl);
  }

  /**
   * @param mode `first` resolves as soon as the best page is loaded, anything else with all pages.
   * @throws if the index, or a file of it, cannot be loaded.
   */
  async search(
    baseUrl: string,
    mode: string,
    input: string,
    limit: number,
  ): Promise<SearchResults> {
    const index = await indexAt(baseUrl);
    try {
      return await (mode === 'first' ? searchFirst : search)(index, input, searchOptions(limit));
    } catch (error) {
      // A newer build may have been deployed: then the files of this index are gone.
      indexes.delete(baseUrl);
      throw error;
    }
  }
}

Comlink.expose(SearchWorker);
