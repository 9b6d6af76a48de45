import type { Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../../../lib/diagnostics';
import type { Code } from '../../reference/schema';
import { diagnosticIn, kindOf, type Page, type WritingRule } from '../page';

/**
 * A page that compares a topic names a code only if it cites one of its cells. So it cannot say what
 * an edition says that the data does not have, nor go on naming a code as not checked once it is.
 */
export const namedCodesCited: WritingRule = {
  name: 'named-codes-cited',
  check: (page, { codes }) => {
    if (kindOf(page) !== 'compare') return [];
    const cited = citedCodes(page);
    return [...new Set(codes.map(nameOf))].flatMap((name): Diagnostic[] => {
      const ofName = codes.filter((code) => nameOf(code) === name);
      if (ofName.some(({ id }) => cited.has(id))) return [];
      const place = firstMention(page, name);
      if (!place) return [];
      const problem = `${name} is named, but the page cites no cell of its code.`;
      const fix = `Cite one: <Cite code="${ofName[0]?.id ?? ''}" topic="…" />. To name what is not checked, use <NotChecked topic="…" />. Or leave the name out.`;
      return [diagnosticIn(page, place, problem, fix)];
    });
  },
};

/** The short name of a body where it has one, such as an acronym; else the label of the code. */
function nameOf({ abbreviation, label }: Code): string {
  return /^[A-Z]/.test(abbreviation) ? abbreviation : label;
}

function citedCodes(page: Page): Set<unknown> {
  const cited = new Set<unknown>();
  visit(page.tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const { name, attributes } = node as MdxJsxFlowElement | MdxJsxTextElement;
    if (name !== 'Cite') return;
    for (const attribute of attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'code') {
        cited.add(attribute.value);
      }
    }
  });
  return cited;
}

/** @returns the first text that names the body; the front matter counts as line 1. */
function firstMention(page: Page, name: string): Text | Page['matter'] | undefined {
  // "ACA" is not named by "ACA (Australia)", nor "APA" by "APA-like".
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(String.raw`(?<![\w/-])${literal}(?![\w-]| \()`);
  const { title, description } = page.matter;
  if ([title, description].some((text) => typeof text === 'string' && pattern.test(text))) {
    return page.matter;
  }
  let found: Text | undefined;
  visit(page.tree, 'text', (node) => {
    if (!found && pattern.test(node.value)) found = node;
  });
  return found;
}
