import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { sliceModule } from '../../../lib/data/sliceModule';
import { importNode } from '../../../lib/mdx/importNode';
import { textAttribute, valueAttribute } from '../../../lib/mdx/valueAttribute';
import { basePathOf, versionOf } from '../../../lib/pages';

const COMPONENT = 'GuideHandout';
const MODULE = '@site/src/features/handouts/components/GuideHandout';
const GUIDE = /(?:^|\/)guides\/([a-z0-9-]+)\.mdx$/;

/** Adds to the end of each guide a link to the handouts on its subject. */
export const guideHandout: Plugin<[], Root> = () => (tree, file) => {
  const [, id] = GUIDE.exec(file.path.replaceAll('\\', '/')) ?? [];
  const matter: unknown = file.data.frontMatter;
  const isGuide =
    typeof matter === 'object' && matter !== null && 'kind' in matter && matter.kind === 'guide';
  if (!id || !isGuide) return;
  const version = versionOf(file.path);
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: [
      valueAttribute('slice', 'guideHandouts'),
      textAttribute('base', basePathOf(version)),
    ],
    children: [],
  };
  tree.children.unshift(
    importNode(COMPONENT, MODULE, 'named'),
    importNode('guideHandouts', sliceModule(version, `guide-handouts/${id}.json`), 'default'),
  );
  tree.children.push(element);
};
