import { AtRule, Rule, type Container, type Declaration } from 'postcss';
import valueParser from 'postcss-value-parser';

/**
 * Removes from a sheet the variables that a layer sets for `:root` and a `:root` outside of layers
 * sets again: what stands outside of layers always wins (CSS Cascading and Inheritance Level 5,
 * 6.4.3).
 */
export function dropOverridden(root: Container): void {
  const set = new Set<string>();
  for (const node of root.nodes ?? []) {
    if (isRoot(node)) node.walkDecls(/^--/, ({ prop }) => void set.add(prop));
  }
  root.walkAtRules('layer', (layer) => {
    layer.each((node) => {
      if (!isRoot(node)) return;
      node.walkDecls(/^--/, (declaration) => {
        if (set.has(declaration.prop) && !declaration.important) declaration.remove();
      });
    });
  });
}

/**
 * @param kept variables that something outside of the sheet sets.
 * @returns name and value of the variables that are set once, for `:root` in all cases, and rest on
 *   such alone.
 */
export function constantsOf(root: Container, kept: ReadonlySet<string>): Map<string, string> {
  const all = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => {
    all.set(declaration.prop, [...(all.get(declaration.prop) ?? []), declaration]);
  });
  const once = [...all.values()].flatMap(([first, ...more]) =>
    first && more.length === 0 && !kept.has(first.prop) && isConstant(first) ? [first] : [],
  );
  // From the ground up, so that variables that rest on each other in a circle are none.
  const constants = new Map<string, string>();
  for (let before = -1; before !== constants.size;) {
    before = constants.size;
    for (const { prop, value } of once) {
      if (variablesOf(value).every((other) => constants.has(other))) constants.set(prop, value);
    }
  }
  return constants;
}

/** An empty value, or `initial`, makes `var()` fall back: such a variable stays one. */
function isConstant({ parent, value }: Declaration): boolean {
  if (!isRoot(parent) || ['', 'initial'].includes(value.trim())) return false;
  const around = parent.parent;
  return around?.type === 'root' || (around?.type === 'atrule' && isLayer(around));
}

function isLayer(node: unknown): boolean {
  return node instanceof AtRule && node.name === 'layer';
}

function isRoot(node: unknown): node is Rule {
  return node instanceof Rule && node.selector === ':root';
}

function variablesOf(value: string): string[] {
  const names: string[] = [];
  valueParser(value).walk((node) => {
    if (node.type === 'function' && node.value === 'var') names.push(node.nodes[0]?.value ?? '');
  });
  return names;
}
