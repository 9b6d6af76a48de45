import { textOf, type Block, type Piece } from './embed';

/** Most characters of an answer of several blocks. */
const MOST = 900;
/** Most characters of its first block, which is shown whole if possible. */
const MOST_FIRST = 900;
const ELLIPSIS: Piece = { text: ' …', html: ' …' };
/** The end of a sentence, with closing quotes and brackets. */
const SENTENCE_END = /[.!?]["”')\]]*\s*$/;

/**
 * Shortens an answer without making it stronger or weaker.
 * @param blocks the whole answer.
 * @returns as many whole blocks as fit; if the first block alone is too long, as many of its whole
 *   sentences as fit. An ellipsis marks that something was left out.
 */
export function shorten(blocks: readonly Block[]): { blocks: Block[]; isCut: boolean } {
  const whole: Block[] = [];
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    length += textOf(block).length;
    if (length > (index === 0 ? MOST_FIRST : MOST)) break;
    whole.push(block);
  }
  // A block that introduces a list or an example makes no sense without it.
  while (whole.length > 0 && whole.length < blocks.length && introduces(whole.at(-1))) whole.pop();
  const [first] = blocks;
  const shown = whole.length > 0 || !first ? whole : [{ ...first, pieces: sentencesOf(first) }];
  const isWhole = shown.length === blocks.length && piecesOf(shown) === piecesOf(blocks);
  return isWhole ? { blocks: shown, isCut: false } : { blocks: withEllipsis(shown), isCut: true };
}

function piecesOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { pieces }) => sum + pieces.length, 0);
}

function introduces(block: Block | undefined): boolean {
  return block !== undefined && textOf(block).endsWith(':');
}

/** As many whole sentences as fit, and at least one. */
function sentencesOf({ pieces }: Block): Piece[] {
  let text = '';
  let end = pieces.length;
  let isFound = false;
  for (const [index, piece] of pieces.entries()) {
    text += piece.text;
    if (isFound && text.trim().length > MOST_FIRST) break;
    if (SENTENCE_END.test(text)) {
      end = index + 1;
      isFound = true;
    }
  }
  return pieces.slice(0, end);
}

function withEllipsis(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  if (!last || last.tag === 'ul' || last.tag === 'ol') {
    return [...blocks, { tag: 'p', pieces: [{ text: '…', html: '…' }] }];
  }
  const closing = last.pieces.at(-1);
  const trimmed = closing
    ? [...last.pieces.slice(0, -1), { text: closing.text.trimEnd(), html: closing.html.trimEnd() }]
    : [];
  return [...blocks.slice(0, -1), { ...last, pieces: [...trimmed, ELLIPSIS] }];
}
