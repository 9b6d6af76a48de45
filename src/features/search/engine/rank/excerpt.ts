import { tokensOf } from '../text/tokens';
import type { FormOf } from '../text/forms';

/** A run of text, and whether it is one of the words that were looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Longest excerpt, in characters; a sentence may be cut. */
const LONGEST = 180;
/** A sentence, with closing quotes. Not every browser that we serve can segment by language. */
const SENTENCE = /\S(?:[^.!?]|[.!?](?!["”’)]*(?:\s|$)))*(?:[.!?]["”’)]*|$)/g;

/**
 * Picks the sentence of a text that shows best why it was found.
 * @param text the answer's text.
 * @param weights forms that were looked for, and how telling each is.
 * @returns the sentence in pieces; the first one if none has any of the words.
 */
export function excerptOf(
  text: string,
  weights: ReadonlyMap<string, number>,
  formOf: FormOf,
): Piece[] {
  let best = '';
  let most = -1;
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const forms = new Set(tokensOf(sentence).map(({ word }) => formOf(word)));
    const score = [...forms].reduce((sum, form) => sum + (weights.get(form) ?? 0), 0);
    if (sentence.trim() === '' || score <= most) continue;
    best = sentence.trim();
    most = score;
  }
  return piecesOf(cut(best), weights, formOf);
}

/** Marks the words that were looked for. */
export function piecesOf(
  text: string,
  weights: ReadonlyMap<string, number>,
  formOf: FormOf,
): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const token of tokensOf(text)) {
    if (!weights.has(formOf(token.word))) continue;
    if (token.start > end) pieces.push({ text: text.slice(end, token.start), hit: false });
    pieces.push({ text: text.slice(token.start, token.end), hit: true });
    end = token.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}

function cut(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const short = sentence.slice(0, LONGEST);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), LONGEST / 2))}…`;
}
