import { visit } from 'unist-util-visit';
import { toString } from 'mdast-util-to-string';
import type { Diagnostic } from '../../../lib/diagnostics';
import { diagnosticIn, type WritingRule } from '../page';

/** Longest run of quoted words in running text: a term or a title, never a passage. */
const LONGEST_QUOTE = 12;
const QUOTED = /["“]([^"“”]+)["”]/g;

/**
 * Every sentence is ours: a page quotes no passage. Words for the reader to say stand in a
 * blockquote and are ours too. That a sentence was not taken over without quotation marks no check
 * of ours can see; it is part of each review.
 */
export const ownWords: WritingRule = {
  name: 'own-words',
  check: (page) => {
    const diagnostics: Diagnostic[] = [];
    visit(page.tree, ['blockquote', 'paragraph'], (node) => {
      if (node.type === 'blockquote') return 'skip';
      for (const [, quote = ''] of toString(node).matchAll(QUOTED)) {
        const words = quote.split(/\s+/).length;
        if (words <= LONGEST_QUOTE) continue;
        const problem = `${words} words are quoted, at most ${LONGEST_QUOTE} go: ${quote}`;
        diagnostics.push(
          diagnosticIn(page, node, problem, 'Say it in our own words, and cite the section.'),
        );
      }
      return undefined;
    });
    return diagnostics;
  },
};
