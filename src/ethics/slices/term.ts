import type { Reference } from '../reference';

/** A glossary term as a page shows it where it is first used. */
export interface TermSlice {
  id: string;
  term: string;
  definition: string;
}

/** @returns every term with its definition. */
export function termSlices(reference: Reference): TermSlice[] {
  return reference.terms.map(({ id, term, definition }) => ({ id, term, definition }));
}
