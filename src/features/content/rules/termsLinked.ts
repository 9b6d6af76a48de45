import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Diagnostic } from '../../../lib/diagnostics';
import { diagnosticIn, kindOf, type WritingRule } from '../page';

/** Where a term is at home, or stands in its own right, it needs no link. */
const EXEMPT = ['glossary', 'code', 'list'];

/** The first use of a term of the field on a page leads to the glossary. */
export const termsLinked: WritingRule = {
  name: 'terms-linked',
  check: (page, { terms }) => {
    if (EXEMPT.includes(kindOf(page))) return [];
    return terms
      .filter(({ technical }) => technical)
      .flatMap(({ id, term }): Diagnostic[] => {
        const bare = firstUse(page.tree, term, id);
        if (!bare) return [];
        const fix = `Link it: [${term}](../glossary/index.mdx#${id}), after the plain word for it.`;
        return [diagnosticIn(page, bare, `"${term}" is used before it is linked.`, fix)];
      });
  },
};

/** The place where a term is first used, if it is used there without a link to it. */
function firstUse(tree: Root, term: string, id: string): Nodes | undefined {
  const words = new RegExp(
    `(?<![\\w-])${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\w-])`,
    'i',
  );
  let bare: Nodes | undefined;
  visit(tree, (node) => {
    if (node.type === 'heading') return SKIP;
    if (node.type === 'link') {
      if (node.url.endsWith(`glossary/index.mdx#${id}`) || node.url.endsWith(`/glossary#${id}`)) {
        return EXIT;
      }
      return words.test(toString(node)) ? SKIP : undefined;
    }
    if (node.type === 'text' && words.test(node.value)) {
      bare = node;
      return EXIT;
    }
    return undefined;
  });
  return bare;
}
