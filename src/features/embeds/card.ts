/** Name of this site, as cards and links give it. */
export const SITE_NAME = 'Therapy Boundaries';

/** A piece of a paragraph: text between links, or a link, as plain text and as HTML. */
export interface Piece {
  text: string;
  html: string;
}

/** A paragraph or a list of an answer. */
export interface Block {
  tag: 'p' | 'blockquote' | 'ul' | 'ol';
  pieces: readonly Piece[];
}

/** What a card shows of a page, before it is HTML. */
export interface Card {
  id: string;
  /** What the card is of: it decides what its link says. */
  kind: 'guide' | 'theme' | 'question' | 'topic';
  title: string;
  /** Address of the full page, from the top of the site, with an anchor for a question. */
  to: string;
  blocks: readonly Block[];
  /** Whether the page has more of this answer. */
  isCut: boolean;
  /** A topic's codes in numbers; empty for others. */
  counts: string;
  /** What the source line says of codes; empty where there is nothing to say. */
  codes: string;
  /** Day of the last review: 2026-11-23. */
  reviewed: string;
}

/**
 * @param to address of a page, from the top of the site, with an anchor for a question.
 * @returns its card's id: `/faq/friendship#wedding` has `faq/friendship/wedding`.
 */
export function cardIdOf(to: string): string {
  return to.replace(/^\//, '').replace('#', '/');
}

/** @returns the plain text of a block. */
export function textOf({ pieces }: Block): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** @returns an address without its protocol, as people read it. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
