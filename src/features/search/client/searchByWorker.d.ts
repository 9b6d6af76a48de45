/** The stock plugin's client of its worker. It starts `worker.ts` and forwards these arguments. */
declare module '@theme/searchByWorker' {
  import type { SearchResults } from '@site/src/features/search/engine/results';

  export function fetchIndexesByWorker(baseUrl: string, context: string): Promise<void>;
  /** @returns the results; an empty list on the development server, which has no index. */
  export function searchByWorker(
    baseUrl: string,
    context: string,
    input: string,
    limit: number,
  ): Promise<SearchResults | never[]>;
}
