import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { importNode } from './importNode';
import { sliceOf } from './sliceOf';
import { textAttribute, valueAttribute } from './valueAttribute';
import { basePathOf, versionOf } from './versionOf';

/**
 * Gives each data component on a page its slice: `<CodesTable topic="gifts" />` becomes that
 * component with `slice={…}`, imported from the data of the page's own version.
 *
 * An import, and not the data itself: MDX caches what it compiled, and would miss a change.
 */
export const ethicsSlices: Plugin<[], Root> = () => (tree, file) => {
  const version = versionOf(file.path);
  const components = new Set<string>();
  const slices = new Map<string, string>();

  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as MdxJsxFlowElement | MdxJsxTextElement;
    if (!element.name) return;
    const slice = sliceOf(element.name, textAttributes(element));
    if (!slice) return;
    components.add(element.name);
    const name = slices.get(slice) ?? `ethicsSlice${slices.size}`;
    slices.set(slice, name);
    element.attributes.push(
      valueAttribute('slice', name),
      textAttribute('base', basePathOf(version)),
    );
  });

  tree.children.unshift(
    ...[...components].map((name) => importNode(name, `@site/src/components/${name}`, 'named')),
    ...[...slices].map(([slice, name]) =>
      importNode(name, `@generated/ethics-data/default/${version}/${slice}`, 'default'),
    ),
  );
};

function textAttributes(element: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
