import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { importNode } from '../../../lib/mdx/importNode';

const COMPONENT = 'PageContents';
const MODULE = '@site/src/features/content/components/PageContents';

/**
 * Puts "On this page" (for phones) after the short answer of a page of the docs: before its first
 * heading. Pages without headings, and posts, have none.
 */
export const pageContents: Plugin<[], Root> = () => (tree, file) => {
  const matter: unknown = file.data.frontMatter;
  const isDoc = typeof matter === 'object' && matter !== null && 'kind' in matter;
  const first = tree.children.findIndex(({ type }) => type === 'heading');
  if (!isDoc || first === -1) return;
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: [],
    children: [],
  };
  tree.children.splice(first, 0, element);
  tree.children.unshift(importNode(COMPONENT, MODULE, 'named'));
};
