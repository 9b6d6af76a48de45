import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { slicePath, type DataComponentInfo } from '../data/components';
import { sliceModule } from '../data/sliceModule';
import { basePathOf, versionOf } from '../pages';
import { importNode } from './importNode';
import { textAttribute, valueAttribute } from './valueAttribute';

/**
 * Passes each data component on a page its slice: adds `slice={…}` to `<CodesTable topic="gifts" />`,
 * imported from the data of the page's version, and imports the component.
 *
 * The data is imported and not inlined because compiled MDX is cached: a change would be missed.
 * @param known all data components.
 */
export const dataSlices: Plugin<[readonly DataComponentInfo[]], Root> = (known) => (tree, file) => {
  const version = versionOf(file.path);
  const components = new Set<DataComponentInfo>();
  const slices = new Map<string, string>();

  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as MdxJsxFlowElement | MdxJsxTextElement;
    const component = known.find(({ name, internal }) => name === element.name && !internal);
    if (!component) return;
    const slice = slicePath(component, textAttributes(element));
    components.add(component);
    const name = slices.get(slice) ?? `dataSlice${slices.size}`;
    slices.set(slice, name);
    element.attributes.push(
      valueAttribute('slice', name),
      textAttribute('base', basePathOf(version)),
    );
  });

  tree.children.unshift(
    ...[...components].map(({ name, module }) => importNode(name, module, 'named')),
    ...[...slices].map(([slice, name]) => importNode(name, sliceModule(version, slice), 'default')),
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
