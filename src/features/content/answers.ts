import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressOfSource } from '../../lib/pages';
import { kindOf, type Page } from './page';

const ID_COMMENT = /#([a-z0-9-]+)/;

/** @returns the path where a page of `docs/` is served: `/faq` for `docs/faq/index.mdx`. */
export function addressOfPage({ path }: Pick<Page, 'path'>): string {
  return addressOfSource(path.replace(/^docs\//, ''));
}

/** An answer that must have search phrases: a guide, or a question of a FAQ page. */
export interface AnswerPlace {
  /** Address of its page. */
  page: string;
  /** The id of its heading; `page` for a whole page. */
  id: string;
}

/** A question of a FAQ page. */
export interface Question {
  id: string;
  text: string;
}

/** @returns the questions of a FAQ page in order: its h2 headings. */
export function questionsOn(page: Page): Question[] {
  return headingsOn(page)
    .filter(({ depth }) => depth === 2)
    .map(({ id, text }) => ({ id, text }));
}

function headingsOn(page: Page): (Question & { depth: number })[] {
  const headings: (Question & { depth: number })[] = [];
  visit(page.tree, 'heading', (heading) => {
    const last = heading.children.at(-1);
    const id = last?.type === 'mdxTextExpression' ? ID_COMMENT.exec(last.value)?.[1] : undefined;
    if (!id) return;
    const text = toString({ ...heading, children: heading.children.slice(0, -1) });
    headings.push({ id, text, depth: heading.depth });
  });
  return headings;
}

/** @returns the answers that must have search phrases: guides, questions, and questions of the law. */
export function answersOf(pages: readonly Page[]): AnswerPlace[] {
  return pages.flatMap((page) => {
    const address = addressOfPage(page);
    // The pages of places and the list of questions have no topics: they are found in other ways.
    const isQuestionOfLaw = kindOf(page) === 'law' && page.matter.topics !== undefined;
    if (kindOf(page) === 'guide' || isQuestionOfLaw) return [{ page: address, id: 'page' }];
    if (kindOf(page) === 'faq') return questionsOn(page).map(({ id }) => ({ page: address, id }));
    return [];
  });
}

/** @returns every page as a whole and each of its headings: all that may have search phrases. */
export function sectionsOf(pages: readonly Page[]): AnswerPlace[] {
  return pages.flatMap((page) =>
    ['page', ...headingsOn(page).map(({ id }) => id)].map((id) => ({
      page: addressOfPage(page),
      id,
    })),
  );
}
