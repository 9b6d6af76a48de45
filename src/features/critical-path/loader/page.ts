/** The addresses that the build writes into the loader of each page (rewritePage.ts). */
export interface Assets {
  /** The page's scripts, in their order. */
  page: string[];
  /** The search's scripts. */
  search: string[];
  /** The site's whole style sheet. */
  styleSheet: string;
  /** The search worker, in the same folder as all other scripts of the site. */
  searchWorker: string;
}

/** Stands in the bundled loader for the assets. */
declare const ASSETS: Assets;

export const assets = ASSETS;

export const root = document.documentElement;

/** @returns the base path of the page's edition, with a slash at its end. */
export function basePath(): string {
  const search = document.querySelector<HTMLElement>('[data-search], [data-search-page]');
  return search?.dataset.search ?? search?.dataset.searchPage ?? '/';
}

/** @returns the element that an event happened on, if it happened on one. */
export function elementOf({ target }: Event): Element | null {
  return target instanceof Element ? target : null;
}
