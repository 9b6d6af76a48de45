import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Diagnostic } from '../../../lib/diagnostics';
import { diagnosticIn, kindOf, type WritingRule } from '../page';

const SHORTEST = 40;
const LONGEST = 120;

/** An answer of a FAQ page stands alone, and is read in a minute. */
export const answerLength: WritingRule = {
  name: 'answer-length',
  check: (page) => {
    if (kindOf(page) !== 'faq') return [];
    return sections(page.tree.children).flatMap(({ heading, body }): Diagnostic[] => {
      const words = body.map(textOf).join(' ').split(/\s+/).filter(Boolean).length;
      if (words >= SHORTEST && words <= LONGEST) return [];
      return [
        diagnosticIn(
          page,
          heading,
          `This answer has ${words} words; it takes ${SHORTEST} to ${LONGEST}.`,
          words > LONGEST ? 'Cut it, and link to a guide.' : 'Say why, and what can be done.',
        ),
      ];
    });
  },
};

function sections(children: readonly RootContent[]) {
  const found: { heading: RootContent; body: RootContent[] }[] = [];
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2) found.push({ heading: node, body: [] });
    else found.at(-1)?.body.push(node);
  }
  return found;
}

/** The words of a node, without citations. */
function textOf(node: Nodes): string {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression') return '';
  return 'children' in node ? node.children.map(textOf).join(' ') : toString(node);
}
