import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { dayOf } from '../../../lib/dates';
import { importNode } from '../../../lib/mdx/importNode';
import { textAttribute } from '../../../lib/mdx/valueAttribute';
import { basePathOf, versionOf } from '../../../lib/pages';

const COMPONENT = 'HandoutFoot';
const MODULE = '@site/src/features/handouts/components/HandoutFoot';

/**
 * Adds the foot of every handout: where to turn, fields for a clinic's name and phone number, and
 * the address of the page that says more (`more` in its front matter).
 * @throws if a handout does not name that page.
 */
export const handoutFoot: Plugin<[], Root> = () => (tree, file) => {
  const matter: unknown = file.data.frontMatter;
  if (typeof matter !== 'object' || matter === null) return;
  if (!('kind' in matter) || matter.kind !== 'handout') return;
  if (!('more' in matter) || typeof matter.more !== 'string') {
    throw new Error(`${file.path}: a handout needs "more: /guides/…", the page that says more.`);
  }
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: [
      textAttribute('base', basePathOf(versionOf(file.path))),
      textAttribute('more', matter.more),
      textAttribute('reviewed', 'reviewed' in matter ? dayOf(matter.reviewed) : ''),
    ],
    children: [],
  };
  tree.children.unshift(importNode(COMPONENT, MODULE, 'named'));
  tree.children.push(element);
};
