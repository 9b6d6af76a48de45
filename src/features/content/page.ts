import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import type { Reference } from '../reference/reference';
import type { Diagnostic } from '../../lib/diagnostics';

/** A page as its author wrote it: the front matter as data, the body as a tree. */
export interface Page {
  /** From the top of the project: `docs/guides/gifts.mdx`. */
  path: string;
  /** Whatever stands in the front matter; the rule `frontMatter` says what should. */
  matter: Record<string, unknown>;
  tree: Root;
}

/** One rule of writing. Rules see one page at a time, and the data it may cite. */
export interface WritingRule {
  name: string;
  /** @returns every place of the page that breaks the rule. */
  check(page: Page, reference: Reference): Diagnostic[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter);

/**
 * Reads a page.
 * @param path from the top of the project, for diagnostics.
 * @param text the file's text.
 * @throws if the MDX or the YAML of the front matter cannot be parsed; the message has the line.
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

/** @returns the page's kind as its front matter names it; empty where it names none. */
export function kindOf({ matter }: Page): string {
  return typeof matter.kind === 'string' ? matter.kind : '';
}

/** A diagnostic at a node of the page's tree. */
export function diagnosticIn(
  page: Page,
  node: { position?: { start: { line: number } } },
  problem: string,
  fix: string,
): Diagnostic {
  return { file: page.path, line: node.position?.start.line ?? 1, key: '', problem, fix };
}
