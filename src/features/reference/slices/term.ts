import type { Reference } from '../reference';

/** A glossary term as a page shows it where it is first used. */
export interface TermSlice {
  id: string;
  term: string;
  definition: string;
}

/** @returns a term with its definition. @throws if there is no such term. */
export function termSlice(reference: Reference, id: string): TermSlice {
  const found = reference.terms.find((term) => term.id === id);
  if (!found) throw new Error(`There is no term "${id}" in the glossary.`);
  const { term, definition } = found;
  return { id, term, definition };
}
