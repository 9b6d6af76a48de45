import type { CheerioAPI } from 'cheerio';
import { bodyOf, leadOf, sectionOf, type Selection } from '../../../lib/node/builtPage';
import { visibleText } from '../../../lib/text';
import type { Answer, AnswerKind } from '../engine/answer';
import { askerOfTitle } from '../engine/askers';
import { PRIORS } from '../engine/rankingParameters';
import type { AnswerPhrases } from './searchPhrases';

/** A built page and its front matter. */
export interface HtmlPage {
  /** Address from the root of the site. */
  url: string;
  title: string;
  description: string;
  kind: AnswerKind;
  topics: readonly string[];
  html: string;
  /** Ids of headings to skip, because their answers are made from the data. */
  skippedIds: readonly string[];
}

/**
 * Looks up the search phrases and topics of an answer by its id: `page` for the page as a whole, or
 * the id of a heading.
 */
export type PhrasesOf = (id: string) => Omit<AnswerPhrases, 'id'> | undefined;

/**
 * Reads the answers from a built page, so that the search finds what readers see: one for the page
 * (the text before the first heading), and one for each h2 and h3 with its text.
 * @returns the page first; on FAQ pages only the questions.
 */
export function answersInHtml(page: HtmlPage, phrasesOf: PhrasesOf): Answer[] {
  const { $, body } = bodyOf(page.html);
  const ofPage = phrasesOf('page');
  const whole: Answer = {
    url: page.url,
    kind: page.kind,
    title: page.title,
    topics: ofPage?.topics ?? page.topics,
    phrases: ofPage?.phrases ?? [],
    keywords: page.description,
    text: visibleText(textOf($, leadOf(body))) || page.description,
    ...PRIORS.page,
  };
  const sections = body
    .find('h2[id], h3[id]')
    .toArray()
    .filter((heading) => !page.skippedIds.includes($(heading).attr('id') ?? ''))
    .map((heading) => {
      const id = $(heading).attr('id') ?? '';
      const ofSection = phrasesOf(id);
      const title = visibleText($(heading).text());
      return {
        url: `${page.url}#${id}`,
        kind: page.kind,
        title,
        topics: ofSection?.topics ?? page.topics,
        phrases: ofSection?.phrases ?? [],
        keywords: '',
        text: visibleText(textOf($, sectionOf($(heading)))),
        ...(ofSection ? PRIORS.page : PRIORS.section),
        ...askerOfTitle(title),
      };
    })
    .filter(({ text }) => text !== '');
  return page.kind === 'question' && sections.length > 0 ? sections : [whole, ...sections];
}

/** @returns the text of some elements, with a space between blocks, and list items set apart. */
function textOf($: CheerioAPI, elements: Selection): string {
  return elements
    .toArray()
    .flatMap((element) => {
      const blocks = $(element).find('li, p, dt, dd').toArray();
      return blocks.length > 0 ? blocks.map((block) => blockText($(block))) : [$(element).text()];
    })
    .join(' ');
}

/** @returns the text of a block. After an item of a list without a mark of its own there is one. */
function blockText(block: Selection): string {
  const text = block.text().trimEnd();
  if (/[\p{P}]$/u.test(text)) return text;
  if (block.is('dt')) return `${text}:`;
  if (block.is('li')) return text + (block.is(':last-child') ? '.' : ';');
  return block.is('dd') ? `${text}.` : text;
}
