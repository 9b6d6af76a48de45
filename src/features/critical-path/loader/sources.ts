/** What the loader is given along; the step of the build fills it in (deferScripts.ts). */
export interface Sources {
  /** Addresses of the page's scripts, in their order. */
  page: string[];
  /** Addresses of the search's. */
  search: string[];
  /** Address of the whole sheet. */
  sheet: string;
  /** Address of the search's worker. It lies beside all other scripts of the site. */
  worker: string;
  /** The rules for fetching ahead. */
  rules: string;
  /** What markup a page takes in, as a regular expression's source. */
  markup: string;
}

/** Stands for the sources in the loader's text. */
declare const SOURCES: Sources;

export const sources = SOURCES;

export const root = document.documentElement;

/** @returns where the page's version starts, with a slash at its end. */
export function base(): string {
  const bar = document.querySelector<HTMLElement>('[data-search], [data-search-page]');
  return bar?.dataset.search ?? bar?.dataset.searchPage ?? '/';
}

/** @returns the element that something happened in, if it is one. */
export function elementOf({ target }: Event): Element | null {
  return target instanceof Element ? target : null;
}
