import type { Link, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { importNode } from '../../../lib/mdx/importNode';
import { valueAttribute } from '../../../lib/mdx/valueAttribute';
import { sliceModule } from '../../../lib/data/sliceModule';
import { versionOf } from '../../../lib/pages';

const COMPONENT = 'Term';
const MODULE = '@site/src/features/content/components/Term';
/** A link as written (`../glossary/index.mdx#frame`), as resolved (`/glossary/#frame`), as served. */
const TO_TERM = /(?:^|\/)glossary(?:\/|\/index\.mdx)?#([a-z0-9-]+)$/;

/** Wraps each link to a glossary term in `<Term>`, with the definition of the page's version. */
export const glossaryTerms: Plugin<[], Root> = () => (tree, file) => {
  const version = versionOf(file.path);
  const names = new Map<string, string>();
  visit(tree, 'link', (link: Link, index, parent) => {
    const id = TO_TERM.exec(link.url)?.[1];
    if (!id || index === undefined || !parent) return undefined;
    const name = names.get(id) ?? `glossaryTerm${names.size}`;
    names.set(id, name);
    const wrapper: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name: COMPONENT,
      attributes: [valueAttribute('slice', name)],
      children: [link],
    };
    parent.children[index] = wrapper;
    return SKIP;
  });
  if (names.size === 0) return;
  tree.children.unshift(
    importNode(COMPONENT, MODULE, 'named'),
    ...[...names].map(([id, name]) =>
      importNode(name, sliceModule(version, `terms/${id}.json`), 'default'),
    ),
  );
};
