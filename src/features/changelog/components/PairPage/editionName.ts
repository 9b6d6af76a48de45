import type { EditionLine } from '../..';

/** @returns what readers call an edition in a sentence: "edition 2026.1", "the current text". */
export function editionName({ name }: Pick<EditionLine, 'name'>): string {
  return name === 'latest' ? 'the current text' : `edition ${name}`;
}
