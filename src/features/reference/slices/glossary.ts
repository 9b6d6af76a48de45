import type { Reference } from '../reference';
import type { Term } from '../schema';
import { citeSlice, type CiteSlice } from './cite';

/** The glossary for readers. */
export interface GlossarySlice {
  terms: (Omit<Term, 'alsoSaid' | 'topics' | 'seeAlso' | 'provisions'> & {
    seeAlso: { id: string; term: string }[];
    cites: CiteSlice[];
  })[];
}

/** @returns the glossary for readers, with its citations; what people say instead stays out. */
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
