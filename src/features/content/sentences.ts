import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../../lib/diagnostics';
import { diagnosticIn, type Page } from './page';

/** A sentence of running text. */
export interface Sentence {
  text: string;
  words: string[];
  /** The paragraph it belongs to. */
  paragraph: Paragraph;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits the running text of a page (paragraphs, list items and quotes) into sentences. Headings,
 * citations and the output of components are left out.
 * @returns sentences of two or more words, in order.
 */
export function sentencesOf(page: Page): Sentence[] {
  const sentences: Sentence[] = [];
  visit(page.tree, 'paragraph', (paragraph) => {
    const text = paragraph.children
      .map((child) => (isComponent(child) ? '' : toString(child)))
      .join('')
      // A citation that was removed leaves empty parentheses.
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

/** A sentence with at least this many words that is on two pages was copied. */
const MIN_COPIED_WORDS = 18;

/**
 * Finds long sentences that are on more than one page. One page should say it, and the other should
 * link to it.
 * @returns a diagnostic for each place after the first.
 */
export function repeatedSentences(pages: readonly Page[]): Diagnostic[] {
  const firstPaths = new Map<string, string>();
  return pages.flatMap((page) =>
    sentencesOf(page).flatMap(({ text, words, paragraph }) => {
      if (words.length < MIN_COPIED_WORDS) return [];
      const key = words.join(' ').toLowerCase();
      const firstPath = firstPaths.get(key) ?? page.path;
      firstPaths.set(key, firstPath);
      if (firstPath === page.path) return [];
      const fix = 'Say it on one page and link to it, or rewrite it for this page.';
      return [diagnosticIn(page, paragraph, `This sentence is in ${firstPath} too: ${text}`, fix)];
    }),
  );
}

function isComponent(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}
