import { textOf, type Block, type Card } from './card';
import { sourceLine } from './cardHtml';

/** Room for a line in a frame of 288 px, and what list and quotation take of it, in px. */
const LINE = 259;
const INDENT = 20;
/** Size of the font and height of a line, in px, as card.css has them. */
const TITLE = { font: 19 * 1.12, line: 24 };
const TEXT = { font: 16, line: 24 };
const SMALL = { font: 13, line: 20 };
/**
 * Space between blocks, and all the other space on a card with its border, in px: 72, and a line for
 * browsers that break lines elsewhere (in Firefox four cards were up to 12 px higher than their frame).
 */
const BETWEEN = 10;
const AROUND = 96;
/** A frame's height is a multiple of this, in px. */
const STEP = 20;

/** Widths of signs in a wide font such as Verdana or DejaVu Sans, in ems. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[\s.,;:'’!|()/ijlIft-]/, 0.36],
  [/[mwMW@%…]/, 0.95],
  [/[A-Z]/, 0.68],
];
const WIDTH = 0.6;

/**
 * Reckons how high a card's frame must be for nothing to scroll in it on a phone of 320 px, where a
 * page's margins leave 288. Fonts differ, so it goes by a wide one; a browser test measures each card.
 * @param address the full page's address, as the card shows it.
 * @returns px.
 */
export function cardHeight(card: Card, address: string): number {
  const counts: Block[] = card.counts
    ? [{ tag: 'p', pieces: [{ text: card.counts, html: '' }] }]
    : [];
  const blocks = [...card.blocks, ...counts].map(
    (block) => linesOfBlock(block) * TEXT.line + BETWEEN,
  );
  const small = linesOf(sourceLine(card), SMALL.font) + linesOf(address, SMALL.font);
  const height =
    AROUND +
    linesOf(card.title, TITLE.font) * TITLE.line +
    blocks.reduce((sum, block) => sum + block, 0) +
    small * SMALL.line +
    TEXT.line;
  return Math.ceil(height / STEP) * STEP;
}

function linesOfBlock(block: Block): number {
  if (block.tag === 'p') return linesOf(textOf(block), TEXT.font);
  const texts = block.tag === 'blockquote' ? [textOf(block)] : block.pieces.map(({ text }) => text);
  return texts.reduce((sum, text) => sum + linesOf(text, TEXT.font, LINE - INDENT), 0);
}

/** How many lines a text takes, word by word; a word that is longer than a line is broken. */
function linesOf(text: string, font: number, room = LINE): number {
  const space = widthOf(' ') * font;
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/\s+/)) {
    const width = widthOf(word) * font;
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    lines += Math.floor(used / room);
    used %= room;
  }
  return lines;
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? WIDTH),
    0,
  );
}
