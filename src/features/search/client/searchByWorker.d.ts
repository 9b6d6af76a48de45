/** The search plugin's way to its worker, which runs ours (src/plugins/search). */
declare module '@theme/searchByWorker' {
  import type { Found } from '@site/src/features/search/engine/found';

  export function fetchIndexesByWorker(baseUrl: string, context: string): Promise<void>;
  /** @returns what was found; an empty list where the site was not built but is being written. */
  export function searchByWorker(
    baseUrl: string,
    context: string,
    input: string,
    limit: number,
  ): Promise<Found | never[]>;
}
