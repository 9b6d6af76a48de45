import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { cellOf } from '../../reference/cells';
import type { Reference } from '../../reference/reference';
import type { Diagnostic } from '../../../lib/diagnostics';
import type { DataComponent } from '../../reference/dataComponents';
import { diagnosticIn, type WritingRule } from '../page';

/** What a page shows or cites from the data is there; the codes it cites are listed as sources. */
export const citations = (components: readonly DataComponent[]): WritingRule => ({
  name: 'citations',
  check: (page, reference) => {
    const allowed = components.filter(({ internal }) => !internal);
    const diagnostics: Diagnostic[] = [];
    const sources = Array.isArray(page.matter.sources) ? page.matter.sources : [];
    const unlisted = new Set<string>();
    visit(page.tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as MdxJsxFlowElement | MdxJsxTextElement;
      const name = element.name ?? '';
      if (isOldId(element)) return;
      const component = allowed.find((one) => one.name === name);
      if (!component) {
        const fix = `Use Markdown, or one of: ${allowed.map((one) => one.name).join(', ')}.`;
        diagnostics.push(diagnosticIn(page, element, `<${name}> is no component for pages.`, fix));
        return;
      }
      const { code, topic, sections } = attributesOf(element);
      const problem =
        problemOf(reference, component, code, topic) ??
        (name === 'Cite' ? sectionProblem(reference, code, topic, sections) : undefined);
      if (problem) {
        diagnostics.push(
          diagnosticIn(page, element, problem, 'Cite what docs/_data has, or say less.'),
        );
      } else if (name === 'Cite' && code && !sources.includes(code) && !unlisted.has(code)) {
        unlisted.add(code);
        const fix = `Add ${code} to sources in the front matter.`;
        diagnostics.push(
          diagnosticIn(page, element, `${code} is cited and not listed as a source.`, fix),
        );
      }
    });
    return page.path.startsWith('blog/')
      ? diagnostics.filter(({ fix }) => !fix.startsWith('Add '))
      : diagnostics;
  },
});

/** What a section leaves behind that has gone: `<span id="old"></span>`, with nothing in it. */
function isOldId({ name, attributes, children }: MdxJsxFlowElement | MdxJsxTextElement): boolean {
  const [id, ...more] = attributes;
  const isId = id?.type === 'mdxJsxAttribute' && id.name === 'id' && typeof id.value === 'string';
  return name === 'span' && isId && more.length === 0 && children.length === 0;
}

function attributesOf(element: MdxJsxFlowElement | MdxJsxTextElement) {
  const text = (name: string) => {
    const found = element.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
    );
    return typeof found?.value === 'string' ? found.value : undefined;
  };
  return { code: text('code'), topic: text('topic'), sections: text('sections') };
}

function problemOf(
  { codes, topics }: Reference,
  { name, slice }: DataComponent,
  codeId: string | undefined,
  topicId: string | undefined,
): string | undefined {
  const code = codes.find(({ id }) => id === codeId);
  const topic = topics.find(({ id, kind }) => id === topicId && kind === 'rule');
  if (slice.props.includes('code') && !code)
    return `<${name}> names the code "${codeId ?? ''}", which is not there.`;
  if (slice.props.includes('topic') && !topic) {
    return `<${name}> names the topic "${topicId ?? ''}", which is no rule topic.`;
  }
  if (name === 'Cite' && code && topic && cellOf(code, topic.id).provisions.length === 0) {
    return `${code.id} has no published provision on "${topic.id}": it is not checked yet.`;
  }
  return undefined;
}

/** A cell with several provisions is cited by the sections that are meant, not by all of them. */
function sectionProblem(
  { codes }: Reference,
  codeId: string | undefined,
  topic: string | undefined,
  sections: string | undefined,
): string | undefined {
  const code = codes.find(({ id }) => id === codeId);
  if (!code || !topic) return undefined;
  const { provisions } = cellOf(code, topic);
  const known = provisions.flatMap((provision) => provision.sections);
  if (sections === undefined) {
    return provisions.length > 1
      ? `${code.id} has several provisions on "${topic}": say which, with sections="${known[0] ?? ''}".`
      : undefined;
  }
  const unknown = sections.split(', ').filter((section) => !known.includes(section));
  return unknown.length > 0
    ? `${code.id} has no ${unknown.join(', ')} on "${topic}"; it has ${known.join(', ')}.`
    : undefined;
}
