import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { dayOf } from '../../../lib/dates';
import { importNode } from '../../../lib/mdx/importNode';
import { textAttribute, valueAttribute } from '../../../lib/mdx/valueAttribute';
import { nextReviewOf } from '../frontMatter';
import { sliceModule } from '../../../lib/data/sliceModule';
import { basePathOf, versionOf } from '../../../lib/pages';

const COMPONENT = 'PageFacts';
const MODULE = '@site/src/features/content/components/PageFacts';

/**
 * Adds to the end of every page with a review date: the codes that its front matter lists as
 * sources, the date of that review and the date by which the next one is due.
 */
export const pageFacts: Plugin<[], Root> = () => (tree, file) => {
  const matter: unknown = file.data.frontMatter;
  if (typeof matter !== 'object' || matter === null || !('reviewed' in matter)) return;
  const reviewed = dayOf(matter.reviewed);
  const sources = 'sources' in matter && Array.isArray(matter.sources) ? matter.sources : [];

  const version = versionOf(file.path);
  const lines = sources.map((id, at) => ({ name: `pageSource${at}`, id: String(id) }));
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: [
      textAttribute('base', basePathOf(version)),
      textAttribute('reviewed', reviewed),
      textAttribute('nextReview', nextReviewOf(reviewed)),
      textAttribute('changed', 'changed' in matter ? dayOf(matter.changed) : ''),
      textAttribute('reviewedBy', 'reviewedBy' in matter ? dayOf(matter.reviewedBy) : ''),
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
