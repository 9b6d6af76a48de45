import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import type { Diagnostic } from '../../lib/diagnostics';
import type { Reference } from '../reference/reference';

/** A parsed source file of a page or a post. */
export interface Page {
  /** Relative to the root of the project: `docs/guides/gifts.mdx`. */
  path: string;
  /** The front matter, not validated. The rule `frontMatter` does that. */
  matter: Record<string, unknown>;
  tree: Root;
}

/** A lint rule for one page. */
export interface WritingRule {
  name: string;
  /** @returns a diagnostic for each place that breaks the rule. */
  check(page: Page, reference: Reference): Diagnostic[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter);

/**
 * Parses a page.
 * @param path relative to the root of the project, for diagnostics.
 * @param text the content of the file.
 * @throws if the MDX or the front matter cannot be parsed. The message has the line.
 */
export function readPage(path: string, text: string): Page {
  const tree = parser.parse(text);
  const [first] = tree.children;
  const matter: unknown = first?.type === 'yaml' ? parse(first.value) : {};
  return {
    path,
    matter: typeof matter === 'object' && matter !== null ? { ...matter } : {},
    tree,
  };
}

/** @returns `kind` of the front matter; empty if it has none. */
export function kindOf({ matter }: Page): string {
  return typeof matter.kind === 'string' ? matter.kind : '';
}

/** Creates a diagnostic at a node of the page's tree; at line 1 if the node has no position. */
export function diagnosticIn(
  page: Page,
  node: { position?: { start: { line: number } } },
  problem: string,
  fix: string,
): Diagnostic {
  return { file: page.path, line: node.position?.start.line ?? 1, key: '', problem, fix };
}
