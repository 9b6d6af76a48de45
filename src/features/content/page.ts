import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { formatDiagnostics, type Diagnostic } from '../../lib/diagnostics';
import { textDiagnostics } from '../../lib/sourceText';
import { readYaml } from '../../lib/yaml';
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

/** A file with more syntax errors than this is reported up to here. */
const MAX_ERRORS = 20;

/**
 * Parses a page.
 * @param path relative to the root of the project, for diagnostics.
 * @param text the content of the file.
 * @returns the page, or a diagnostic for each place where the file is not MDX or its front matter is
 *   not YAML. Never throws.
 */
export function parsePage(
  path: string,
  text: string,
): { page?: Page; diagnostics: readonly Diagnostic[] } {
  const unreadable = textDiagnostics({ path, text });
  if (unreadable.length > 0) return { diagnostics: unreadable };
  const { tree, diagnostics } = parseMdx(path, text);
  const [first] = tree?.children ?? [];
  const matter =
    first?.type === 'yaml' && first.value.trim() !== ''
      ? readYaml({ path, text: first.value, firstLine: (first.position?.start.line ?? 1) + 1 })
      : { diagnostics: [] };
  const all = [...diagnostics, ...matter.diagnostics];
  if (!tree || all.length > 0) return { diagnostics: all };
  const raw = matter.read?.raw;
  return {
    page: { path, matter: typeof raw === 'object' && raw !== null ? { ...raw } : {}, tree },
    diagnostics: [],
  };
}

/**
 * Parses a page that has been checked.
 * @throws an Error that lists every diagnostic with file, line and fix.
 */
export function readPage(path: string, text: string): Page {
  const { page, diagnostics } = parsePage(path, text);
  if (!page) throw new Error(`\n${formatDiagnostics(diagnostics, path)}\n`);
  return page;
}

/** An error of the parser, with its line if it knows one. */
interface SyntaxProblem {
  reason: string;
  line?: number;
}

function isSyntaxProblem(error: unknown): error is SyntaxProblem {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

/** Parses MDX. The parser stops at the first error: its line is left out to find the next. */
function parseMdx(path: string, text: string): { tree?: Root; diagnostics: Diagnostic[] } {
  const lines = text.split('\n');
  const diagnostics: Diagnostic[] = [];
  /** Elements whose opening line was left out: what closes them is not an error. */
  const opened = new Set<string>();
  for (let round = 0; round < MAX_ERRORS; round += 1) {
    try {
      return { tree: parser.parse(lines.join('\n')), diagnostics };
    } catch (error) {
      if (!isSyntaxProblem(error)) throw error;
      const { line, element } = placeOf(error);
      const content = lines[line - 1] ?? '';
      const closes = [...opened].some((name) => content.includes(`</${name}>`));
      if (!closes) diagnostics.push({ file: path, line, key: '', ...syntaxError(error, content) });
      if (element) opened.add(element);
      if (content.trim() === '') break;
      lines[line - 1] = '';
    }
  }
  return { diagnostics };
}

/** @returns the line of an error, and the element that is not closed, if that is the error. */
function placeOf({ reason, line }: SyntaxProblem): { line: number; element?: string } {
  const [, element, opening] = /closing tag for `<([^\s>`]*)>` \((\d+):/.exec(reason) ?? [];
  return element === undefined ? { line: line ?? 1 } : { line: Number(opening), element };
}

/** Says what is wrong in the words of a writer, where the cause is known. */
function syntaxError(
  { reason }: SyntaxProblem,
  content: string,
): Pick<Diagnostic, 'problem' | 'fix'> {
  if (content.includes('<!--')) {
    return { problem: 'MDX has no HTML comments.', fix: 'Write {/* … */}.' };
  }
  if (/^\s*#+ .*\{#/.test(content)) {
    return { problem: 'The id of this heading has the wrong form.', fix: 'Write {/* #id */}.' };
  }
  const [, element] = /closing tag for `(<[^`]*>)`/.exec(reason) ?? [];
  if (element !== undefined) {
    return {
      problem: `${element} is not closed.`,
      fix: `Close it with ${element.replace('<', '</')} at the same level, or end it with "/>".`,
    };
  }
  const problem = `This is not valid MDX: ${reason.replace(/\.$/, '')}.`;
  if (reason.includes('expression')) {
    return {
      problem,
      fix: 'Write \\{ for a brace in the text. JavaScript stands between { and }.',
    };
  }
  return { problem, fix: 'Write \\< for "<" in the text, and [text](address) for a link.' };
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
