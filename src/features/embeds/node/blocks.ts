import type { CheerioAPI } from 'cheerio';
import type { Block, Piece } from '../card';
import { escapeHtml } from '../escapeHtml';
import { visibleText } from '../../../lib/text';

type Elements = ReturnType<CheerioAPI>;
type Node = ReturnType<Elements['contents']>[number];

/** `nodeType` of a text. */
const TEXT = 3;
/** The end of a sentence within a text, before the next one starts. */
const NEXT_SENTENCE = /([.!?]["”')\]]*\s+)(?=["“'(]?[A-Z])/;

/**
 * Reads paragraphs and lists off a built page.
 * @param elements what stands below one another, as `leadOf` or `sectionOf` gives it.
 * @param page the page's whole address, which its links are made whole by.
 */
export function blocksOf($: CheerioAPI, elements: Elements, page: string): Block[] {
  return elements
    .toArray()
    .map((element): Block => {
      if ($(element).is('ul, ol')) {
        const items = $(element).children('li').toArray();
        const tag = $(element).is('ol') ? 'ol' : 'ul';
        return { tag, pieces: items.map((item) => joined($, item, page)) };
      }
      const tag = $(element).is('blockquote') ? 'blockquote' : 'p';
      return { tag, pieces: piecesOf($, element, page) };
    })
    .filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
}

/** An item of a list, as one piece: it is shown whole or not at all. */
function joined($: CheerioAPI, element: Node, page: string): Piece {
  const pieces = piecesOf($, element, page);
  return {
    text: `${pieces
      .map(({ text }) => text)
      .join('')
      .trim()} `,
    html: pieces
      .map(({ html }) => html)
      .join('')
      .trim(),
  };
}

/** Text in sentences, and links; any other markup gives way to its text. */
function piecesOf($: CheerioAPI, element: Node, page: string): Piece[] {
  return $(element)
    .contents()
    .toArray()
    .flatMap((node): Piece[] => {
      if (node.nodeType === TEXT) return sentences($(node).text());
      const href = $(node).is('a') ? $(node).attr('href') : undefined;
      return href && !isTerm(href)
        ? [link(visibleText($(node).text()), href, page)]
        : piecesOf($, node, page);
    });
}

/** Definitions stay on the full page: on a card they would be more links than words. */
function isTerm(href: string): boolean {
  return href.includes('/glossary#');
}

function sentences(text: string): Piece[] {
  const spaced = text.replaceAll('\u200b', '').replace(/\s+/g, ' ');
  const parts = spaced.split(NEXT_SENTENCE);
  // The ends are every second part: each goes with the sentence before it.
  return parts.flatMap((part, at) => {
    const sentence = at % 2 === 0 ? part + (parts[at + 1] ?? '') : '';
    return sentence ? [{ text: sentence, html: escapeHtml(sentence) }] : [];
  });
}

function link(text: string, href: string, page: string): Piece {
  const whole = escapeHtml(new URL(href, page).href);
  return {
    text,
    html: `<a href="${whole}" target="_top" rel="noopener">${escapeHtml(text)}</a>`,
  };
}
