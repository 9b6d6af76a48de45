import type { CheerioAPI } from 'cheerio';
import { cardIdOf, textOf, type Block, type Card } from '../card';
import { shorten } from '../shorten';
import { countsSentence } from '../../reference/countsSentence';
import type { Reference } from '../../reference/reference';
import { countsSlice, topicSlice } from '../../reference/slices';
import { bodyOf, leadOf, sectionOf } from '../../../lib/node/builtPage';
import type { DocsPage } from '../../../lib/node/docsPlugin';
import { visibleText } from '../../../lib/text';
import { blocksOf } from './blocks';

/** What is known of a built page. */
interface Built {
  page: DocsPage;
  html: string;
  /** Where the site is published, without a slash at its end. */
  site: string;
  reference: Reference;
}

/** A citation of a cell, as pages write it. */
const CITATION = 'a[href^="/compare/"][href*="#"]';

/**
 * Reads the cards off a built page: one for a guide or a topic; on a page of questions one for the
 * page and one for each question. What is shown is what the page says.
 * @returns no card for pages of other kinds.
 * @throws if a page lacks what its card shows.
 */
export function readCards({ page, html, site, reference }: Built): Card[] {
  if (!['guide', 'compare', 'faq'].includes(page.pageKind)) return [];
  const { $, body, reviewed } = bodyOf(html);
  if (!reviewed) throw new Error('It does not say when it was last reviewed.');
  const address = site + page.url;
  const card = (more: Pick<Card, 'kind' | 'title' | 'to' | 'blocks'> & Partial<Card>): Card => {
    const { blocks, isCut } = shorten(more.blocks);
    if (blocks.length === 0) throw new Error(`${more.to} has no words that a card could show.`);
    return { id: cardIdOf(more.to), counts: '', codes: '', reviewed, ...more, blocks, isCut };
  };
  const lead = blocksOf($, leadOf(body), address);
  const own = { title: page.title, to: page.url };
  if (page.pageKind === 'guide') return [card({ ...own, kind: 'guide', blocks: lead })];
  if (page.pageKind === 'compare') {
    return [card({ ...own, kind: 'topic', ...topicOf(page.url, lead, reference) })];
  }
  const questions = body
    .find('h2[id]')
    .toArray()
    .map((heading) => {
      const section = sectionOf($(heading));
      const blocks = blocksOf($, section, address);
      return card({
        kind: 'question',
        title: visibleText($(heading).text()),
        to: `${page.url}#${$(heading).attr('id') ?? ''}`,
        blocks,
        codes: citedBelow($, section, shorten(blocks).blocks),
      });
    });
  return [card({ ...own, kind: 'theme', blocks: lead }), ...questions];
}

/** A topic's short answer, with its counts apart, and the codes that were counted. */
function topicOf(url: string, lead: readonly Block[], reference: Reference) {
  const id = url.split('/').at(-1) ?? '';
  const counts = countsSentence(countsSlice(reference, id));
  const blocks = lead.filter((block) => textOf(block) !== counts);
  if (blocks.length === lead.length) {
    throw new Error(`${url} does not show its counts before its first heading.`);
  }
  const codes = topicSlice(reference, id).compared.map(({ code }) => code.label);
  return { blocks, counts, codes: `Codes compared: ${codes.join(', ')}.` };
}

/** The citations of an answer that its card leaves out: code, edition and section. */
function citedBelow(
  $: CheerioAPI,
  section: ReturnType<CheerioAPI>,
  shown: readonly Block[],
): string {
  const text = shown.map(textOf).join(' ');
  const all = section
    .find(CITATION)
    .toArray()
    .map((link) => visibleText($(link).text()));
  const left = [...new Set(all)].filter((citation) => !text.includes(citation));
  return left.length > 0 ? `The whole answer cites ${left.join('; ')}.` : '';
}
