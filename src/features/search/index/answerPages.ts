import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtFileOf } from '../../../lib/pages';
import type { Reference } from '../../reference/reference';
import type { Answer, AnswerPage } from '../engine/answer';
import { cellAnswers, termAnswer } from './dataAnswers';
import { pageAnswers, type PhrasesOf } from './pageAnswers';
import type { SearchData } from './readSearchData';
import type { SitePage } from './sitePages';

/** How pages count that lead to answers, or tell about the site, against those that answer. */
const LIST_PRIOR = 0.5;
const ABOUT_PRIOR = 0.75;
/** How the page of a code counts when codes are asked for by name. */
const CODE_IF_NAMED = 2;

/**
 * Reads every page of a version that was built.
 * @param outDir the built site.
 * @param base where the version's pages start; empty for today's text.
 */
export function answerPages(
  outDir: string,
  base: string,
  pages: readonly SitePage[],
  reference: Reference,
  { phrases }: SearchData,
): AnswerPage[] {
  return pages.map((page) => {
    const address = page.url.slice(base.length);
    const ofPage = phrases.find((one) => one.page === address);
    const phrasesOf: PhrasesOf = (id) => ofPage?.answers.find((answer) => answer.id === id);
    const html = readFileSync(htmlFile(outDir, page.url), 'utf8');
    const id = address.split('/').at(-1) ?? '';
    const skipped = skippedOn(page, reference);
    const answers = pageAnswers({ ...page, html, skipped }, phrasesOf);
    return { url: page.url, title: page.title, answers: withData(page, id, answers, reference) };
  });
}

/** Adds what the data answers on a page, and weighs pages that are no answer themselves. */
function withData(
  page: SitePage,
  id: string,
  answers: readonly Answer[],
  reference: Reference,
): Answer[] {
  switch (page.pageKind) {
    case 'code':
      return answers.map((answer, at) => ({
        ...answer,
        ...(at === 0
          ? { names: [abbreviationOf(id, reference)], priorIfNamed: CODE_IF_NAMED }
          : {}),
      }));
    case 'compare':
      return [...answers, ...cellAnswers(reference, id, page.url)];
    case 'glossary':
      return reference.terms.map((term) => termAnswer(term, page.url));
    case 'list':
    case 'handout':
      return answers.slice(0, 1).map((answer) => ({ ...answer, topics: [], prior: LIST_PRIOR }));
    case 'about':
    case 'post':
      return answers.map((answer) => ({ ...answer, prior: ABOUT_PRIOR * answer.prior }));
    default:
      return [...answers];
  }
}

function abbreviationOf(id: string, { codes }: Reference): string {
  return codes.find((code) => code.id === id)?.abbreviation ?? id;
}

/** Headings that stand on a page because of the data: they are answered where topics are compared. */
function skippedOn({ pageKind }: SitePage, { topics }: Reference): string[] {
  return pageKind === 'code'
    ? [...topics.map(({ id }) => id), 'not-checked', 'provisions', 'cite']
    : [];
}

/** @returns the file that was built for an address. @throws if there is none. */
function htmlFile(outDir: string, url: string): string {
  const file = path.join(outDir, builtFileOf(url));
  if (!existsSync(file)) throw new Error(`Nothing was built for ${url} (${file}).`);
  return file;
}
