import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Page } from './page';

/** A sentence of a page's running text. */
export interface Sentence {
  text: string;
  words: string[];
  /** The paragraph it stands in, for its line. */
  paragraph: Paragraph;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits the running text of a page (paragraphs, list items, quotes) into sentences. Headings,
 * citations and what components show are left out.
 * @returns sentences of two words or more, in order.
 */
export function sentencesOf(page: Page): Sentence[] {
  const sentences: Sentence[] = [];
  visit(page.tree, 'paragraph', (paragraph) => {
    const text = paragraph.children
      .map((child) => (isComponent(child) ? '' : toString(child)))
      .join('')
      // A citation leaves an empty pair of brackets behind.
      .replace(/\(\s*[,;\s]*\)/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    for (const { segment } of segmenter.segment(text)) {
      const words = segment.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
      if (words.length > 1) sentences.push({ text: segment.trim(), words, paragraph });
    }
  });
  return sentences;
}

function isComponent(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}
