import { cellOf } from '../cells';
import type { Reference } from '../reference';
import type { Code } from '../schema';
import { codeLine, type CodeLine } from './codeLine';
import { sectionsOf } from './rows';
import { topicOf } from './select';

/** A citation in running text. */
export interface CiteSlice {
  code: CodeLine;
  topic: { id: string; title: string };
  sections: string[];
}

/**
 * @returns the citation of a published cell, or undefined where nothing is published.
 * @throws if there is no such rule topic.
 */
export function citeSlice(reference: Reference, code: Code, id: string): CiteSlice | undefined {
  const { title } = topicOf(reference, id);
  const cell = cellOf(code, id);
  if (cell.provisions.length === 0) return undefined;
  return { code: codeLine(code), topic: { id, title }, sections: sectionsOf(cell) };
}
