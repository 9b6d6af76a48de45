import type { Reference } from '../reference';
import type { Term } from '../schema';
import { citeSlice, type CiteSlice } from './codes';

/** The glossary page. Search phrases are left out. */
export interface GlossarySlice {
  terms: (Omit<Term, 'alsoSaid' | 'topics' | 'seeAlso' | 'provisions'> & {
    seeAlso: { id: string; term: string }[];
    cites: CiteSlice[];
  })[];
}

/** @returns the slice for the glossary page, with the citations of each term. */
export function glossarySlice(reference: Reference): GlossarySlice {
  const names = new Map(reference.terms.map(({ id, term }) => [id, term]));
  return {
    terms: reference.terms.map(({ id, term, definition, example, seeAlso, provisions }) => ({
      id,
      term,
      definition,
      example,
      seeAlso: (seeAlso ?? []).map((other) => ({ id: other, term: names.get(other) ?? other })),
      cites: (provisions ?? []).flatMap(({ code: codeId, topic }) => {
        const code = reference.codes.find((candidate) => candidate.id === codeId);
        const cite = code && citeSlice(reference, code, topic);
        return cite ? [cite] : [];
      }),
    })),
  };
}

/** A glossary term where a page links to it. */
export interface TermSlice {
  id: string;
  term: string;
  definition: string;
}

/** @returns a term with its definition. @throws if there is no such term. */
export function termSlice(reference: Reference, id: string): TermSlice {
  const found = reference.terms.find((term) => term.id === id);
  if (!found) {
    throw new Error(`There is no term "${id}". Add it to glossary.yaml, or correct the id.`);
  }
  const { term, definition } = found;
  return { id, term, definition };
}
