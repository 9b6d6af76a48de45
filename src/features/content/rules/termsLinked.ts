import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Diagnostic } from '../../../lib/diagnostics';
import { diagnosticIn, kindOf, type WritingRule } from '../page';

/** Kinds of pages that explain terms themselves, or only list them. */
const EXEMPT_KINDS = ['glossary', 'code', 'list'];

/** The first use of a technical term on a page links to the glossary. */
export const termsLinked: WritingRule = {
  name: 'terms-linked',
  check: (page, { terms }) => {
    if (EXEMPT_KINDS.includes(kindOf(page))) return [];
    return terms
      .filter(({ technical }) => technical)
      .flatMap(({ id, term }): Diagnostic[] => {
        const unlinked = unlinkedFirstUse(page.tree, term, id);
        if (!unlinked) return [];
        const fix = `Link it, after the plain word for it: [${term}](../glossary/index.mdx#${id}).`;
        return [diagnosticIn(page, unlinked, `"${term}" is used before it is linked.`, fix)];
      });
  },
};

/** @returns the node where a term is first used; undefined if it is not used, or linked there. */
function unlinkedFirstUse(tree: Root, term: string, id: string): Nodes | undefined {
  const pattern = new RegExp(
    `(?<![\\w-])${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\w-])`,
    'i',
  );
  let unlinked: Nodes | undefined;
  visit(tree, (node) => {
    if (node.type === 'heading') return SKIP;
    if (node.type === 'link') {
      if (node.url.endsWith(`glossary/index.mdx#${id}`) || node.url.endsWith(`/glossary#${id}`)) {
        return EXIT;
      }
      return pattern.test(toString(node)) ? SKIP : undefined;
    }
    if (node.type === 'text' && pattern.test(node.value)) {
      unlinked = node;
      return EXIT;
    }
    return undefined;
  });
  return unlinked;
}
