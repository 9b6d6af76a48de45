import type { CheerioAPI } from 'cheerio';
import { bodyOf, leadOf, sectionOf } from '../../../lib/node/builtPage';
import type { DocsPage } from '../../../lib/node/docsPlugin';
import { escapeHtml, visibleText } from '../../../lib/text';
import { countsSentence } from '../../reference/countsSentence';
import type { Reference } from '../../reference/reference';
import { countsSlice, topicSlice } from '../../reference/slices';
import { embedIdOf, textOf, type Block, type Embed, type Piece } from '../embed';
import { shorten } from '../shorten';

type Elements = ReturnType<CheerioAPI>;
type Node = ReturnType<Elements['contents']>[number];

/** A page of the built site. */
interface BuiltPage {
  page: DocsPage;
  html: string;
  /** Where the site is published, without a trailing slash. */
  site: string;
  reference: Reference;
}

/** A citation of a cell on a page. */
const CITATION = 'a[href*="/compare/"][href*="#"]';
/** `nodeType` of a text node. */
const TEXT_NODE = 3;
/** The end of a sentence in a text, before the next sentence starts. */
const SENTENCE_BREAK = /([.!?]["”')\]]*\s+)(?=["“'(]?[A-Z])/;

/**
 * Reads the embeds of a built page: one for a guide, a topic, or a page on the law; for a page of questions one for the
 * page and one for each question. They are read from the page, so they say what the page says.
 * @returns none for pages of other kinds.
 * @throws if the page lacks something that its embed shows.
 */
export function readEmbeds({ page, html, site, reference }: BuiltPage): Embed[] {
  if (!['guide', 'compare', 'faq', 'law'].includes(page.pageKind)) return [];
  const { $, body, reviewed } = bodyOf(html);
  if (!reviewed) throw new Error('It does not say when it was last reviewed.');
  const url = site + page.url;
  const embed = (more: Pick<Embed, 'kind' | 'title' | 'to' | 'blocks'> & Partial<Embed>): Embed => {
    const { blocks, isCut } = shorten(more.blocks);
    if (blocks.length === 0) throw new Error(`${more.to} has no words that an embed could show.`);
    return { id: embedIdOf(more.to), counts: '', codes: '', reviewed, ...more, blocks, isCut };
  };
  const lead = blocksOf($, leadOf(body), url);
  const own = { title: page.title, to: page.url };
  if (page.pageKind === 'guide') return [embed({ ...own, kind: 'guide', blocks: lead })];
  if (page.pageKind === 'compare') {
    return [embed({ ...own, kind: 'topic', ...topicOf(page.url, lead, reference) })];
  }
  if (page.pageKind === 'law') {
    const codes = 'Laws change: the page has the citations and the dates of the texts.';
    return [embed({ ...own, kind: 'law', blocks: lead, codes })];
  }
  const questions = body
    .find('h2[id]')
    .toArray()
    .map((heading) => {
      const section = sectionOf($(heading));
      const blocks = blocksOf($, section, url);
      return embed({
        kind: 'question',
        title: visibleText($(heading).text()),
        to: `${page.url}#${$(heading).attr('id') ?? ''}`,
        blocks,
        codes: omittedCitations($, section, shorten(blocks).blocks),
      });
    });
  return [embed({ ...own, kind: 'theme', blocks: lead }), ...questions];
}

/** The short answer of a topic, its counts as a separate sentence, and the counted codes. */
function topicOf(url: string, lead: readonly Block[], reference: Reference) {
  const id = url.split('/').at(-1) ?? '';
  const counts = countsSentence(countsSlice(reference, id));
  const blocks = lead.filter((block) => textOf(block) !== counts);
  if (blocks.length === lead.length) {
    throw new Error(`${url} does not show its counts before its first heading.`);
  }
  const codes = topicSlice(reference, id).checked.map(({ code }) => code.label);
  return { blocks, counts, codes: `Codes checked: ${codes.join(', ')}.` };
}

/** A sentence with the citations (code, edition, section) that a shortened answer leaves out. */
function omittedCitations($: CheerioAPI, section: Elements, shown: readonly Block[]): string {
  const text = shown.map(textOf).join(' ');
  const all = section
    .find(CITATION)
    .toArray()
    .map((link) => visibleText($(link).text()));
  const omitted = [...new Set(all)].filter((citation) => !text.includes(citation));
  return omitted.length > 0 ? `The whole answer cites ${omitted.join('; ')}.` : '';
}

/**
 * Reads paragraphs and lists from a built page.
 * @param elements sibling elements, as `leadOf` or `sectionOf` returns them.
 * @param url of the page, to resolve its links.
 */
function blocksOf($: CheerioAPI, elements: Elements, url: string): Block[] {
  return elements
    .toArray()
    .map((element): Block => {
      if ($(element).is('ul, ol')) {
        const items = $(element).children('li').toArray();
        const tag = $(element).is('ol') ? 'ol' : 'ul';
        return { tag, pieces: items.map((item) => joined($, item, url)) };
      }
      const tag = $(element).is('blockquote') ? 'blockquote' : 'p';
      return { tag, pieces: piecesOf($, element, url) };
    })
    .filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
}

/** A list item as one piece: it is shown whole or not at all. */
function joined($: CheerioAPI, element: Node, url: string): Piece {
  const pieces = piecesOf($, element, url);
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

/** Sentences and links; other markup is replaced by its text. */
function piecesOf($: CheerioAPI, element: Node, url: string): Piece[] {
  return $(element)
    .contents()
    .toArray()
    .flatMap((node): Piece[] => {
      if (node.nodeType === TEXT_NODE) return sentences($(node).text());
      const href = $(node).is('a') ? $(node).attr('href') : undefined;
      return href && !isTerm(href)
        ? [link(visibleText($(node).text()), href, url)]
        : piecesOf($, node, url);
    });
}

/** Links to definitions are left out: an embed would have more links than words. */
function isTerm(href: string): boolean {
  return href.includes('/glossary#');
}

function sentences(text: string): Piece[] {
  const spaced = text.replaceAll('\u200b', '').replace(/\s+/g, ' ');
  const parts = spaced.split(SENTENCE_BREAK);
  // Every second part is the end of the sentence before it.
  return parts.flatMap((part, index) => {
    const sentence = index % 2 === 0 ? part + (parts[index + 1] ?? '') : '';
    return sentence ? [{ text: sentence, html: escapeHtml(sentence) }] : [];
  });
}

function link(text: string, href: string, url: string): Piece {
  const resolved = escapeHtml(new URL(href, url).href);
  return {
    text,
    html: `<a href="${resolved}" target="_top" rel="noopener">${escapeHtml(text)}</a>`,
  };
}
