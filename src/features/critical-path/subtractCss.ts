import postcss, { type Container, type Rule } from 'postcss';

/**
 * @param css a style sheet.
 * @param part the same style sheet without some of its selectors, declarations and at-rules.
 * @returns what `part` lacks, in the order of `css`. Statements such as `@layer a, b;` are left out.
 * @throws PostCSS' CssSyntaxError if one of them can't be parsed.
 */
export function subtractCss(css: string, part: string): string {
  const known = new Set<string>();
  forEachRule(postcss.parse(part), '', (rule, path) => {
    for (const selector of rule.selectors) {
      for (const node of rule.nodes) known.add(`${path}|${selector}|${node.toString()}`);
    }
  });
  const rest = postcss.parse(css);
  forEachRule(rest, '', (rule, path) => {
    const { nodes, selectors } = rule;
    const isKnown = (selector: string, node: Rule['nodes'][number]) =>
      known.has(`${path}|${selector}|${node.toString()}`);
    const missing = nodes.filter((node) => selectors.some((one) => !isKnown(one, node)));
    for (const node of nodes.filter((one) => !missing.includes(one))) node.remove();
    rule.selectors = selectors.filter((one) => missing.some((node) => !isKnown(one, node)));
  });
  removeEmpty(rest);
  return rest.toString();
}

/** Calls `use` with each rule and the at-rules around it. `use` may change the rule. */
function forEachRule(container: Container, path: string, use: (rule: Rule, path: string) => void) {
  for (const node of container.nodes ?? []) {
    if (node.type === 'rule') use(node, path);
    else if (node.type === 'atrule') {
      forEachRule(node, `${path}@${node.name} ${node.params}`, use);
    }
  }
}

function removeEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type !== 'rule' && node.type !== 'atrule') continue;
    removeEmpty(node);
    if ((node.nodes ?? []).length === 0) node.remove();
  }
}
