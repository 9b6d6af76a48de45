import type { CheerioAPI } from 'cheerio';
import { bodyOf, leadOf, sectionOf, type Selection } from '../../../lib/node/builtPage';
import { visibleText } from '../../../lib/text';
import type { Answer } from '../engine/answer';
import type { AnswerKind } from '../engine/kinds';
import type { AnswerPhrases } from './searchPhrases';

/** A built page, and what its author says of it. */
export interface BuiltPage {
  /** Address, from the top of the site. */
  url: string;
  title: string;
  description: string;
  kind: AnswerKind;
  topics: readonly string[];
  html: string;
  /** Ids of headings that the data answers for: rows of a table, terms, provisions. */
  skipped: readonly string[];
}

/** Finds the search phrases of an answer: of the whole `page`, or of the heading with this id. */
export type PhrasesOf = (id: string) => Omit<AnswerPhrases, 'id'> | undefined;

/** Prior of an answer that is a part of a page without search phrases of its own. */
const PART_PRIOR = 0.9;

/**
 * Reads the answers off a built page: what stands before the first heading, then each heading (h2,
 * h3) with its text. What readers see is what is found.
 * @returns the page as a whole first; on a page of questions only the questions.
 */
export function pageAnswers(page: BuiltPage, phrasesOf: PhrasesOf): Answer[] {
  const { $, body } = bodyOf(page.html);
  const own = phrasesOf('page');
  const first: Answer = {
    url: page.url,
    kind: page.kind,
    title: page.title,
    topics: own?.topics ?? page.topics,
    asked: own?.phrases ?? [],
    keywords: page.description,
    text: visibleText(textOf($, leadOf(body))) || page.description,
    prior: 1,
  };
  const parts = body
    .find('h2[id], h3[id]')
    .toArray()
    .filter((heading) => !page.skipped.includes($(heading).attr('id') ?? ''))
    .map((heading) => {
      const id = $(heading).attr('id') ?? '';
      const ofHeading = phrasesOf(id);
      return {
        url: `${page.url}#${id}`,
        kind: page.kind,
        title: visibleText($(heading).text()),
        topics: ofHeading?.topics ?? page.topics,
        asked: ofHeading?.phrases ?? [],
        keywords: '',
        text: visibleText(textOf($, sectionOf($(heading)))),
        prior: ofHeading ? 1 : PART_PRIOR,
      };
    })
    .filter(({ text }) => text !== '');
  return page.kind === 'question' && parts.length > 0 ? parts : [first, ...parts];
}

/** Blocks are parted by a space, which their text alone would not have. */
function textOf($: CheerioAPI, elements: Selection): string {
  return elements
    .toArray()
    .flatMap((element) => {
      const blocks = $(element).find('li, p, dt, dd').toArray();
      return blocks.length > 0 ? blocks.map((block) => $(block).text()) : [$(element).text()];
    })
    .join(' ');
}
