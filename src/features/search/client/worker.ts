import * as Comlink from 'comlink';
import { INDEX_FOLDER } from '../engine/parts';
import { openIndex, type OpenIndex } from '../engine/openIndex';
import type { Found } from '../engine/found';
import { search, searchFirst, wishFor } from '../engine/search';

/** Indexes that are open or opening, by where their version starts. */
const indexes = new Map<string, Promise<OpenIndex>>();

function indexAt(baseUrl: string): Promise<OpenIndex> {
  const known = indexes.get(baseUrl);
  if (known) return known;
  const opening = openIndex(async (name) => {
    const response = await fetch(`${baseUrl}${INDEX_FOLDER}/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  });
  indexes.set(baseUrl, opening);
  opening.catch(() => indexes.delete(baseUrl));
  return opening;
}

/**
 * Stands in for the search plugin's own worker, with the same two methods; only what they find is
 * richer. The plugin makes the worker and speaks to it.
 */
export class SearchWorker {
  /** Loads the index of a version, so that the first answer comes sooner. */
  async fetchIndexes(baseUrl: string): Promise<void> {
    await indexAt(baseUrl);
  }

  /**
   * @param how `first` answers as soon as there is one answer to show, anything else with all.
   * @throws if the index, or a part of it, cannot be loaded.
   */
  async search(baseUrl: string, how: string, input: string, limit: number): Promise<Found> {
    const index = await indexAt(baseUrl);
    try {
      return await (how === 'first' ? searchFirst : search)(index, input, wishFor(limit));
    } catch (error) {
      // The site may have been published anew since the index was opened: its parts have moved.
      indexes.delete(baseUrl);
      throw error;
    }
  }
}

Comlink.expose(SearchWorker);
