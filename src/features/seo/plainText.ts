import type { CheerioAPI } from 'cheerio';
import { bodyOf, leadOf, sectionOf, type Selection } from '../../lib/node/builtPage';
import { visibleText } from '../../lib/text';

/** An answer of a page, as plain text. */
export interface PlainAnswer {
  question: string;
  /** Paragraphs and list items, one a line. */
  answer: string;
  /** The cells that it cites: `ACA 2014, A.10.f`. */
  sections: readonly string[];
  address: string;
}

/** A page of answers, as plain text. */
export interface PlainPage {
  title: string;
  address: string;
  /** The day of its last review. */
  reviewed: string;
  answers: readonly PlainAnswer[];
}

/** A link to the row of a cell, on a site below any path. */
const CELL_LINK = 'a[href*="/compare/"][href*="#"]';

/**
 * Reads the answers of a built page: of a FAQ page each question, of any other page its short answer
 * and then each section.
 * @param html the page.
 * @param url where it is published.
 * @returns undefined if the page states no review date.
 */
export function plainPage(html: string, url: string, isFaq: boolean): PlainPage | undefined {
  const { $, body, reviewed } = bodyOf(html, { withTables: true });
  if (!reviewed) return undefined;
  const title = visibleText(body.find('h1').text());
  const answerOf = (question: string, elements: Selection, address: string): PlainAnswer => ({
    question,
    answer: linesOf($, elements).join('\n'),
    sections: sectionsIn($, elements),
    address,
  });
  const sections = body
    .find('h2[id], h3[id]')
    .toArray()
    .map((heading) =>
      answerOf(
        visibleText($(heading).text()),
        sectionOf($(heading)),
        `${url}#${$(heading).attr('id') ?? ''}`,
      ),
    );
  const lead = isFaq ? [] : [answerOf(title, leadOf(body), url)];
  return {
    title,
    address: url,
    reviewed,
    answers: [...lead, ...sections].filter(({ answer }) => answer !== ''),
  };
}

/** @returns the text of a file with all answers of a page, each complete by itself. */
export function plainText({ title, address, reviewed, answers }: PlainPage, site: string): string {
  const blocks = answers.map(({ question, answer, sections, address: at }) =>
    [
      `Question: ${question}`,
      `Answer: ${answer}`,
      ...(sections.length > 0 ? [`Sections cited: ${sections.join('; ')}`] : []),
      `Reviewed: ${reviewed}`,
      `Address: ${at}`,
    ].join('\n'),
  );
  return `${title}
From ${site}, Therapy Boundaries. The page: ${address}
Information, not legal or medical advice. Text: CC BY 4.0. Please give the address with each answer,
and the section where one is cited. "Not checked yet" is neither yes nor no.

${blocks.join('\n\n')}
`;
}

/** An entry of `llms.txt`. */
export interface ListedText {
  title: string;
  description: string;
  /** Where its plain text is published. */
  url: string;
}

/**
 * Makes `llms.txt`, which tells language models what is here and how to cite it.
 * Source: llmstxt.org.
 * @param groups the plain texts, by heading.
 */
export function llmsTxt(
  site: string,
  groups: readonly { heading: string; texts: readonly ListedText[] }[],
): string {
  const lists = groups.map(
    ({ heading, texts }) =>
      `## ${heading}\n\n${texts
        .map(({ title, url, description }) => `- [${title}](${url}): ${description}`)
        .join('\n')}\n`,
  );
  return `# Therapy Boundaries

> What the limits of the therapy relationship are, and what codes of ethics say, to the section. For people in therapy, clinics, clinicians and students.

- Give the address of the answer that you use, and the code, its edition and its section.
- Keep the strength of a rule: "must", "should" and "may" differ. "Not checked yet" is neither allowed nor forbidden.
- It is information, not legal or medical advice. Somebody who may be in danger, or was hurt by a therapist, needs ${site}/where-to-turn first.
- The data as JSON and CSV: ${site}/about/data

${lists.join('\n')}`;
}

const ITEM = 'li, dt, dd';

function linesOf($: CheerioAPI, elements: Selection): string[] {
  return elements.toArray().flatMap((element) => {
    const blocks = $(element)
      .find(`tr, ${ITEM}, p`)
      .toArray()
      .filter((block) => isLine($(block)));
    const lines = blocks.length > 0 ? blocks : [element];
    const mark = $(element).is('ul, ol') ? '- ' : '';
    return lines.map((line) => lineText($, line)).flatMap((text) => (text ? [mark + text] : []));
  });
}

/** @returns whether a block is one line: a row, an item without items in it, or a paragraph in neither. */
function isLine(block: Selection): boolean {
  if (block.is('tr')) return true;
  if (block.closest('tr').length > 0) return false;
  return block.is('p') ? block.closest(ITEM).length === 0 : block.find(ITEM).length === 0;
}

/** @returns the text of an element on one line, with a mark between what has no space between. */
function lineText($: CheerioAPI, element: Parameters<CheerioAPI>[0]): string {
  if ($(element).is('tr')) {
    const cells = $(element).children('th, td').toArray();
    return cells
      .map((cell) => lineText($, cell))
      .filter((text) => text !== '')
      .join(' | ');
  }
  const copy = $(element).clone();
  copy.find('br').replaceWith(' ');
  for (const part of copy.find('*').toArray()) {
    const { prev } = part;
    if (prev && 'tagName' in prev) $(part).before(markBetween($(prev), $(part)));
  }
  return visibleText(copy.text());
}

/** @returns what stands between two elements that have no space between them in the HTML. */
function markBetween(before: Selection, after: Selection): string {
  if (/^\s*[,.;:)]/.test(after.text())) return '';
  if (before.is('a') && after.is('a')) return ', ';
  const isNewLine = [before, after].some((element) => element.is('p, div, dl, dt, dd, ul, ol, li'));
  return isNewLine && !/[.!?:;,]\s*$/.test(before.text()) ? '. ' : ' ';
}

function sectionsIn($: CheerioAPI, elements: Selection): string[] {
  const links = [...elements.find(CELL_LINK).toArray(), ...elements.filter(CELL_LINK).toArray()];
  // The words of a citation are a code, a comma and its sections. Other links to a cell have no comma.
  const citations = links
    .map((link) => visibleText($(link).text()))
    .filter((text) => text.includes(', '));
  return [...new Set(citations)];
}
