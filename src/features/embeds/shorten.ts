import { textOf, type Block, type Piece } from './card';

/** Most characters of an answer on a card that has several blocks. */
const MOST = 450;
/** Most characters of its first block, which is shown whole if it can be. */
const MOST_FIRST = 650;
const ELLIPSIS: Piece = { text: ' …', html: ' …' };
/** The end of a sentence, with what may close after it. */
const SENTENCE_END = /[.!?]["”')\]]*\s*$/;

/**
 * Shortens an answer for a card without making it stronger or weaker than it is.
 * @param blocks the whole answer.
 * @returns whole blocks as long as they fit; of a first block that is too long by itself, whole
 *   sentences. What was left out is marked by an ellipsis.
 */
export function shorten(blocks: readonly Block[]): { blocks: Block[]; isCut: boolean } {
  const whole: Block[] = [];
  let length = 0;
  for (const [at, block] of blocks.entries()) {
    length += textOf(block).length;
    if (length > (at === 0 ? MOST_FIRST : MOST)) break;
    whole.push(block);
  }
  // Words that lead up to a list or an example don't stand without it.
  while (whole.length > 0 && whole.length < blocks.length && leadsOn(whole.at(-1))) whole.pop();
  const [first] = blocks;
  const shown = whole.length > 0 || !first ? whole : [{ ...first, pieces: sentencesOf(first) }];
  const isWhole = shown.length === blocks.length && piecesOf(shown) === piecesOf(blocks);
  return isWhole ? { blocks: shown, isCut: false } : { blocks: withEllipsis(shown), isCut: true };
}

function piecesOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { pieces }) => sum + pieces.length, 0);
}

function leadsOn(block: Block | undefined): boolean {
  return block !== undefined && textOf(block).endsWith(':');
}

/** As many whole sentences as fit, and at least one. */
function sentencesOf({ pieces }: Block): Piece[] {
  let text = '';
  let end = pieces.length;
  let isFound = false;
  for (const [at, piece] of pieces.entries()) {
    text += piece.text;
    if (isFound && text.trim().length > MOST_FIRST) break;
    if (SENTENCE_END.test(text)) {
      end = at + 1;
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
