import type { Piece } from '../engine/rank/excerpt';

/** An element's attributes; `true` writes one without a value, `false` leaves it out. */
type Attributes = Record<string, string | boolean>;

/** Makes an element. Text only ever becomes text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** @returns a text in pieces, the words that were looked for marked. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? make('mark', {}, [text]) : text));
}

/** @returns the pieces as plain text. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
