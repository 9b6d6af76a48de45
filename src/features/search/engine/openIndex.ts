import { readCatalog, type Catalog } from './catalog';
import { firstNotBefore, readWords, type Lexicon } from './lexicon';
import {
  CATALOG_NAME,
  pageName,
  wordsName,
  type CatalogPart,
  type PagePart,
  type WordsPart,
} from './parts';
import { formsWith, type FormOf } from './text/forms';

/** Fetches a part of the index by its path from the index's folder. */
export type LoadPart = (path: string) => Promise<unknown>;

/** An index that is open: parts are loaded once, when they are needed first. */
export interface OpenIndex {
  catalog: Catalog;
  formOf: FormOf;
  /** @returns the parts in which these forms, or what begins like them, may stand. */
  lexiconsFor(forms: readonly string[]): Promise<Lexicon[]>;
  page(number: number): Promise<PagePart>;
}

/**
 * Opens an index.
 * @throws whatever `load` throws, or if the index is of another version. A part that could not be
 *   loaded is tried again the next time.
 */
export async function openIndex(load: LoadPart): Promise<OpenIndex> {
  // The parts are written by our own build, under the version that readCatalog checks.
  const part = (await load(CATALOG_NAME)) as CatalogPart;
  const catalog = readCatalog(part);
  const parts = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, read: (value: unknown) => T): Promise<T> => {
    const known = parts.get(name);
    if (known) return known as Promise<T>;
    const coming = load(`${catalog.folder}/${name}`).then(read);
    parts.set(name, coming);
    coming.catch(() => parts.delete(name));
    return coming;
  };
  const whole = part.words ? readWords(part.words) : undefined;
  return {
    catalog,
    formOf: formsWith(catalog.stems),
    lexiconsFor: (forms) => {
      if (whole) return Promise.resolve([whole]);
      const numbers = new Set(forms.map((form) => partWith(catalog.firsts, form)));
      return Promise.all(
        [...numbers].map((number) =>
          once(wordsName(number), (value) => readWords(value as WordsPart)),
        ),
      );
    },
    page: (number) => once(pageName(number), (value) => value as PagePart),
  };
}

/** @returns number of the part in which a form stands, if it stands anywhere. */
function partWith(firsts: readonly string[], form: string): number {
  const next = firstNotBefore(firsts, form);
  return firsts[next] === form ? next : Math.max(0, next - 1);
}
