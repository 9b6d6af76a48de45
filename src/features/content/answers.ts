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
  const questions: Question[] = [];
  visit(page.tree, 'heading', (heading) => {
    const last = heading.children.at(-1);
    const id = last?.type === 'mdxTextExpression' ? ID_COMMENT.exec(last.value)?.[1] : undefined;
    if (heading.depth === 2 && id) {
      questions.push({
        id,
        text: toString({ ...heading, children: heading.children.slice(0, -1) }),
      });
    }
  });
  return questions;
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
