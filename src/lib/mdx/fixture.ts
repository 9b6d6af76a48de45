import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Plugin } from 'unified';
import { VFile } from 'vfile';

/**
 * Applies a transform to a page for tests.
 * @param text the MDX, without front matter.
 * @param path of the file, from which transforms tell the version of the docs.
 * @returns the modules that the transformed page imports, in order.
 * @throws what the transform throws.
 */
export async function importsAfter(
  transform: Plugin<[], Root>,
  text: string,
  path: string,
  frontMatter: Record<string, unknown> = {},
): Promise<string[]> {
  const file = new VFile({ path, value: text, data: { frontMatter } });
  const processor = unified().use(remarkParse).use(remarkMdx).use(transform);
  const tree = await processor.run(processor.parse(file), file);
  return tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm'
      ? (node.data?.estree?.body ?? []).flatMap((statement) =>
          statement.type === 'ImportDeclaration' ? [String(statement.source.value)] : [],
        )
      : [],
  );
}
