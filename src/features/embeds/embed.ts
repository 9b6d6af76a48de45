/** Name of this site, as embeds and links to it show it. */
export const SITE_NAME = 'Therapy Boundaries';

/** A part of a paragraph, as plain text and as HTML: a sentence, a link, or the text between links. */
export interface Piece {
  text: string;
  html: string;
}

/** A paragraph or a list of an answer. Each piece of a list is one item. */
export interface Block {
  tag: 'p' | 'blockquote' | 'ul' | 'ol';
  pieces: readonly Piece[];
}

/** What an embed shows of a page. Readers know an embed as a "card". */
export interface Embed {
  id: string;
  /** What it is about; the words of its link depend on it. */
  kind: 'guide' | 'theme' | 'question' | 'topic' | 'law';
  title: string;
  /** Address of the full page, from the top of the site; with a fragment for a question. */
  to: string;
  blocks: readonly Block[];
  /** Whether the page has more of this answer. */
  isCut: boolean;
  /** The counts of a topic's codes as a sentence; empty for other kinds. */
  counts: string;
  /** What the source line says about codes; may be empty. */
  codes: string;
  /** Day of the last review: `2026-11-23`. */
  reviewed: string;
}

/**
 * @param to address of a page, from the top of the site; with a fragment for a question.
 * @returns the id of its embed: `/faq/friendship#wedding` has `faq/friendship/wedding`.
 */
export function embedIdOf(to: string): string {
  return to.replace(/^\//, '').replace('#', '/');
}

/** @returns the plain text of a block. */
export function textOf({ pieces }: Block): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim();
}
