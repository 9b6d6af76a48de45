/**
 * The client's script imports this file. It imports nothing itself: otherwise the bundler would add
 * the engine, which only the worker needs.
 */

/** How many answers to return. */
export interface SearchOptions {
  limit: number;
  /** Most answers of one page. */
  perPage: number;
}

/** How many answers the list below the search bar shows at most. */
export const SEARCH_BAR_LIMIT = 10;

/** @returns options for at most `limit` answers, of which a page gets only a few. */
export function searchOptions(limit: number): SearchOptions {
  return { limit, perPage: Math.max(2, Math.floor(limit / SEARCH_BAR_LIMIT) * 2) };
}
