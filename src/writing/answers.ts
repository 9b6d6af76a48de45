import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Answer } from '../search/asked';
import { kindOf, type Page } from './page';

const ID_COMMENT = /#([a-z0-9-]+)/;

/** @returns where a page of docs/ is served: `docs/faq/index.mdx` at `/faq`. */
export function addressOf({ path }: Pick<Page, 'path'>): string {
  return path.replace(/^docs/, '').replace(/\/index\.mdx$|\.mdx$/, '');
}

/** A question of a FAQ page: its id, and its words. */
export interface Question {
  id: string;
  text: string;
}

/** @returns the questions of a FAQ page, in order: its h2 headings. */
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

/** @returns the answers that must carry other ways of asking: guides, and each question. */
export function answersOf(pages: readonly Page[]): Answer[] {
  return pages.flatMap((page) => {
    const address = addressOf(page);
    if (kindOf(page) === 'guide') return [{ page: address, id: 'page' }];
    if (kindOf(page) === 'faq') return questionsOn(page).map(({ id }) => ({ page: address, id }));
    return [];
  });
}
