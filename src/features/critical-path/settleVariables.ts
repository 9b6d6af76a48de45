import postcss from 'postcss';
import valueParser from 'postcss-value-parser';
import { constantsOf, dropOverridden } from './constantVariables';

/**
 * Puts the values of variables that never change in the place of `var()`. A browser reads a value
 * with `var()` anew for every element, and the theme has hundreds of them.
 * @param css the whole sheet: what any part of it sets again is left alone.
 * @param kept variables that pages set themselves, in `style`.
 * @returns a sheet with the same effect (CSS Custom Properties Level 1, 3: `var()` stands for the
 *   value's tokens).
 * @throws if the sheet can't be read (PostCSS' CssSyntaxError, with line and column).
 */
export function settleVariables(css: string, kept: ReadonlySet<string> = new Set()): string {
  const root = postcss.parse(css);
  dropOverridden(root);
  const constants = constantsOf(root, kept);
  root.walkDecls((declaration) => {
    if (constants.has(declaration.prop)) declaration.remove();
    else if (declaration.value.includes('var(')) {
      declaration.value = settled(declaration.value, constants);
    }
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  return root.toString();
}

/** @returns a value with constants in it; spaces around each, so that tokens stay apart. */
function settled(value: string, constants: ReadonlyMap<string, string>): string {
  const { nodes } = valueParser(value);
  valueParser.walk(nodes, (node) => {
    if (node.type !== 'function' || node.value !== 'var') return;
    const constant = constants.get(node.nodes[0]?.value ?? '');
    if (constant === undefined) return;
    Object.assign(node, { type: 'word', value: ` ${settled(constant, constants)} ` });
  });
  return valueParser.stringify(nodes).trim();
}
