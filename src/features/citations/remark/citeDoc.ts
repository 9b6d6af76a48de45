import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { sliceModule } from '../../../lib/data/sliceModule';
import { importNode } from '../../../lib/mdx/importNode';
import { valueAttribute } from '../../../lib/mdx/valueAttribute';
import { versionOf } from '../../../lib/pages';

const COMPONENT = 'CiteDoc';
const MODULE = '@site/src/features/citations/components/CiteDoc';

/**
 * Adds to the end of every page with a review date how to cite it and the codes that its front matter
 * lists as sources.
 */
export const citeDoc: Plugin<[], Root> = () => (tree, file) => {
  const matter: unknown = file.data.frontMatter;
  if (typeof matter !== 'object' || matter === null || !('reviewed' in matter)) return;
  const sources = 'sources' in matter && Array.isArray(matter.sources) ? matter.sources : [];
  const version = versionOf(file.path);
  const lines = sources.map((id, at) => ({ name: `citedSource${at}`, id: String(id) }));
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: [
      valueAttribute(
        'sources',
        lines.map(({ name }) => name),
      ),
    ],
    children: [],
  };
  tree.children.unshift(
    importNode(COMPONENT, MODULE, 'named'),
    ...lines.map(({ name, id }) =>
      importNode(name, sliceModule(version, `code-summaries/${id}.json`), 'default'),
    ),
  );
  tree.children.push(element);
};
