import type { Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../../../lib/diagnostics';
import { diagnosticIn, kindOf, type WritingRule } from '../page';
import { sentencesOf } from '../sentences';

/** Upper limits for the first paragraph of a comparison page. */
const MOST_SENTENCES = 2;
const MOST_WORDS = 45;

/** A page that compares a topic starts with a short answer; the citations come after it. */
export const comparisonLead: WritingRule = {
  name: 'comparison-lead',
  check: (page) => {
    if (kindOf(page) !== 'compare') return [];
    const first = page.tree.children.find(({ type }) => type !== 'yaml');
    if (first?.type !== 'paragraph') {
      const fix = `Answer the question of the topic first, in at most ${MOST_SENTENCES} sentences.`;
      return [diagnosticIn(page, first ?? {}, 'The page does not start with a paragraph.', fix)];
    }
    const sentences = sentencesOf(page).filter(({ paragraph }) => paragraph === first);
    const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
    const diagnostics: Diagnostic[] = [];
    if (sentences.length > MOST_SENTENCES || words > MOST_WORDS) {
      const problem = `The first paragraph has ${sentences.length} sentences and ${words} words. The limit is ${MOST_SENTENCES} sentences and ${MOST_WORDS} words.`;
      const fix = 'Answer the question of the topic, and move the rest to the next paragraph.';
      diagnostics.push(diagnosticIn(page, first, problem, fix));
    }
    if (hasCitation(first)) {
      const fix = 'Answer without naming a code, and cite the codes in the next paragraph.';
      diagnostics.push(diagnosticIn(page, first, 'The first paragraph has a citation.', fix));
    }
    return diagnostics;
  },
};

function hasCitation(paragraph: Paragraph): boolean {
  let found = false;
  visit(paragraph, 'mdxJsxTextElement', ({ name }) => {
    if (name === 'Cite') found = true;
  });
  return found;
}
