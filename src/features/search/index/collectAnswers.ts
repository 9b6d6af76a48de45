import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtFileOf } from '../../../lib/pages';
import { cellOf } from '../../reference/cells';
import type { Reference } from '../../reference/reference';
import type { Term } from '../../reference/schema';
import { cellAnswer } from '../../reference/predicate';
import type { Answer, AnswerPage } from '../engine/answer';
import { PRIORS } from '../engine/rankingParameters';
import { answersInHtml, type PhrasesOf } from './answersInHtml';
import { namesOfCode } from './namesOfCode';
import type { SearchData } from './readSearchData';
import type { SitePage } from './sitePages';

/**
 * Collects the answers on every page of a version of the docs.
 * @param outDir the built site.
 * @param base where the version's pages start; empty for the current version.
 * @throws if a page has not been built.
 */
export function collectAnswers(
  outDir: string,
  base: string,
  pages: readonly SitePage[],
  reference: Reference,
  { phrases }: SearchData,
): AnswerPage[] {
  return pages.map((page) => {
    const address = page.url.slice(base.length);
    const file = phrases.find((one) => one.page === address);
    const phrasesOf: PhrasesOf = (id) => file?.answers.find((one) => one.id === id);
    const html = readFileSync(htmlFile(outDir, page.url), 'utf8');
    const skippedIds = page.pageKind === 'code' ? dataIdsOnCodePages(reference) : [];
    const answers = answersInHtml({ ...page, html, skippedIds }, phrasesOf);
    return {
      url: page.url,
      title: page.title,
      answers: withData(page, address, answers, reference),
    };
  });
}

/** The page with an entry for the letters after a name. */
const WHICH_CODE_PAGE = '/which-code';

/** Adds the answers that come from the data, and sets the priors of each kind of page. */
function withData(
  { pageKind, url }: SitePage,
  address: string,
  answers: readonly Answer[],
  reference: Reference,
): Answer[] {
  const id = address.split('/').at(-1) ?? '';
  switch (pageKind) {
    case 'code': {
      const code = reference.codes.find((one) => one.id === id);
      const [page, ...sections] = answers;
      if (!page) return [];
      return [
        { ...page, ...PRIORS.code, ...(code ? { code: namesOfCode(code, reference) } : {}) },
        ...sections,
      ];
    }
    case 'compare':
      return [...answers, ...cellAnswers(reference, id, url)];
    case 'glossary':
      return reference.terms.map((term) => termAnswer(term, url));
    case 'help':
      return address === WHICH_CODE_PAGE
        ? answers.map((answer) =>
            answer.url === url ? answer : { ...answer, ...PRIORS.credential },
          )
        : [...answers];
    case 'list':
    case 'handout':
      return answers.slice(0, 1).map((answer) => ({ ...answer, topics: [], ...PRIORS.list }));
    case 'about':
    case 'post':
      return answers.map((answer) => ({ ...answer, prior: PRIORS.about.prior * answer.prior }));
    default:
      return [...answers];
  }
}

/** @returns ids of headings whose text comes from the data: comparisons have those answers. */
function dataIdsOnCodePages({ topics }: Reference): string[] {
  return [...topics.map(({ id }) => id), 'not-checked', 'provisions', 'cite'];
}

/**
 * @param topic id of a rule topic.
 * @param page address of the page that compares the codes on it.
 * @returns an answer for each code that has provisions on the topic.
 */
function cellAnswers(reference: Reference, topic: string, page: string): Answer[] {
  const title = reference.topics.find(({ id }) => id === topic)?.title ?? topic;
  return reference.codes.flatMap((code) => {
    const cell = cellOf(code, topic);
    const { provisions, state } = cell;
    if (provisions.length === 0) return [];
    const sections = [...new Set(provisions.flatMap((provision) => provision.sections))];
    const where = state === 'silent' ? '' : ` (${sections.join(', ')})`;
    return [
      {
        url: `${page}#${code.id}`,
        kind: 'compare' as const,
        title: `${code.label}, ${title}: ${cellAnswer(cell)}${where}`,
        topics: [topic],
        phrases: [],
        keywords: code.abbreviation,
        text: provisions.map(({ says }) => says).join(' '),
        ...PRIORS.cell,
        code: namesOfCode(code, reference),
      },
    ];
  });
}

/** @returns the answer for a glossary term. */
function termAnswer(term: Term, page: string): Answer {
  return {
    url: `${page}#${term.id}`,
    kind: 'term',
    title: term.term.charAt(0).toUpperCase() + term.term.slice(1),
    topics: term.topics ?? [],
    phrases: term.alsoSaid,
    keywords: '',
    text: `${term.definition} For example: ${term.example}`,
    ...PRIORS.page,
  };
}

/** @returns the HTML file of an address. @throws if it does not exist. */
function htmlFile(outDir: string, url: string): string {
  const file = path.join(outDir, builtFileOf(url));
  if (!existsSync(file)) {
    throw new Error(`${file} is missing: ${url} has not been built, so it cannot be indexed.`);
  }
  return file;
}
