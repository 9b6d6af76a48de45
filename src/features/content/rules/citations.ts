import { toString } from 'mdast-util-to-string';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { DataComponentInfo, SliceIds } from '../../../lib/data/components';
import type { Diagnostic } from '../../../lib/diagnostics';
import { cellOf, isPublished } from '../../reference/cells';
import { referenceIds } from '../../reference/dataComponents';
import type { Reference } from '../../reference/reference';
import type { Code } from '../../reference/schema';
import { diagnosticIn, type Page, type WritingRule } from '../page';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * The page uses only data components, and the data has what they show or cite.
 * @param components every data component. Internal ones are not for authors.
 * @param lawIds the values of the attributes that select a slice of other features.
 */
export const citedData = (
  components: readonly DataComponentInfo[],
  lawIds: SliceIds,
): WritingRule => {
  const allowed = components.filter(({ internal }) => !internal);
  return {
    name: 'cited-data',
    check: (page, reference) =>
      jsxElements(page)
        .filter((element) => !isOldId(element) && !isFolded(element))
        .flatMap((element): Diagnostic[] => {
          const component = allowed.find(({ name }) => name === element.name);
          if (!component) {
            const problem = `<${element.name ?? ''}> is not a component for pages.`;
            const fix = `Use Markdown, or one of: ${allowed.map(({ name }) => name).join(', ')}.`;
            return [diagnosticIn(page, element, problem, fix)];
          }
          const problem = missingData(reference, lawIds, component, element);
          const fix = 'Cite what docs/_data has, or say less.';
          return problem ? [diagnosticIn(page, element, problem, fix)] : [];
        }),
  };
};

/** Every code that the page cites is in `sources` of its front matter. */
export const listedSources: WritingRule = {
  name: 'listed-sources',
  check: (page, { codes }) => {
    const sources: unknown[] = Array.isArray(page.matter.sources) ? page.matter.sources : [];
    const seen = new Set(sources);
    return jsxElements(page).flatMap((element): Diagnostic[] => {
      const code = element.name === 'Cite' ? textAttribute(element, 'code') : undefined;
      if (seen.has(code) || !codes.some(({ id }) => id === code)) return [];
      seen.add(code);
      const problem = `${code ?? ''} is cited and not listed as a source.`;
      return [
        diagnosticIn(page, element, problem, `Add ${code ?? ''} to sources in the front matter.`),
      ];
    });
  },
};

/** Section numbers as codes write them: A.6.b, 3.05(a), 10.08, I.A.3. */
const SECTION = /\b(?:[A-Z]{1,2}\.\d+(?:\.[a-z])?|\d{1,2}\.\d{2}(?:\([a-z]\))?)(?![\w.])/g;

/**
 * A section number in the text is in the data, or in the note on a revision of its code. Most
 * numbers should not be typed at all: <Cite> takes them from the data.
 */
export const typedSections: WritingRule = {
  name: 'typed-sections',
  check: (page, { codes }) => {
    const known = new Set(
      codes.flatMap(({ provisions, revisionNote }) => [
        ...provisions.filter(isPublished).flatMap((p) => p.sections),
        ...(revisionNote?.match(SECTION) ?? []),
      ]),
    );
    const parents = new Set([...known].map((section) => section.replace(/\([a-z]\)$/, '')));
    const diagnostics: Diagnostic[] = [];
    visit(page.tree, 'text', (text) => {
      for (const [section] of text.value.matchAll(SECTION)) {
        if (known.has(section) || parents.has(section)) continue;
        const problem = `The text names section ${section}, which no published provision has.`;
        const fix = 'Cite the provision with <Cite code="…" topic="…" />, or correct the number.';
        diagnostics.push(diagnosticIn(page, text, problem, fix));
      }
    });
    return diagnostics;
  },
};

/** Number of words in a quotation. Enough for a term or a title, too short for a passage. */
const LONGEST_QUOTATION = 12;
const QUOTATION = /["“]([^"“”]+)["”]/g;

/**
 * The page quotes no passage. A blockquote is exempt: it has our words for the reader to say. A
 * passage that was copied without quotation marks can only be found in a review.
 */
export const quotations: WritingRule = {
  name: 'quotations',
  check: (page) => {
    const diagnostics: Diagnostic[] = [];
    visit(page.tree, ['blockquote', 'paragraph'], (node) => {
      if (node.type === 'blockquote') return 'skip';
      for (const [, quotation = ''] of toString(node).matchAll(QUOTATION)) {
        const words = quotation.split(/\s+/).length;
        if (words <= LONGEST_QUOTATION) continue;
        const problem = `This quotation has ${words} words. The limit is ${LONGEST_QUOTATION}: ${quotation}`;
        diagnostics.push(
          diagnosticIn(page, node, problem, 'Say it in our own words, and cite the section.'),
        );
      }
      return undefined;
    });
    return diagnostics;
  },
};

function jsxElements({ tree }: Page): JsxElement[] {
  const elements: JsxElement[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    elements.push(node as JsxElement);
  });
  return elements;
}

function textAttribute(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** A part that opens on demand, in plain HTML. */
function isFolded({ name }: JsxElement): boolean {
  return name === 'details' || name === 'summary';
}

/** An empty `<span id="old"></span>` keeps the id of a section that was removed. */
function isOldId({ name, attributes, children }: JsxElement): boolean {
  const [id, ...more] = attributes;
  const isId = id?.type === 'mdxJsxAttribute' && id.name === 'id' && typeof id.value === 'string';
  return name === 'span' && isId && more.length === 0 && children.length === 0;
}

/** What each attribute that selects a slice names, for messages. */
const NOUNS: Readonly<Record<string, string>> = {
  code: 'code',
  topic: 'rule topic',
  term: 'glossary term',
  place: 'place with a law file',
  question: 'question of law/questions.yaml',
  country: 'country of help-lines.yaml',
  need: 'need of help-lines.yaml',
  route: 'route of complaint-routes.yaml',
  credential: 'credential of credentials.yaml',
  guide: 'guide',
};

/** @returns what is wrong with the attributes of a data component; undefined if nothing is. */
function missingData(
  reference: Reference,
  lawIds: SliceIds,
  { name, slice }: DataComponentInfo,
  element: JsxElement,
): string | undefined {
  const ids = { ...lawIds, ...referenceIds({ reference }) };
  const unknown = slice.props.find(
    (prop) => !ids[prop]?.includes(textAttribute(element, prop) ?? ''),
  );
  if (unknown !== undefined) {
    const value = textAttribute(element, unknown) ?? '';
    return `<${name}> has ${unknown}="${value}", but there is no such ${NOUNS[unknown] ?? unknown}.`;
  }
  const code = reference.codes.find(({ id }) => id === textAttribute(element, 'code'));
  const topic = textAttribute(element, 'topic');
  if (name !== 'Cite' || !code || !topic) return undefined;
  return citationProblem(code, topic, textAttribute(element, 'sections'));
}

/**
 * @param sections those that the citation names, if it names any.
 * @returns what is wrong with the citation of a cell; undefined if nothing is.
 */
function citationProblem(code: Code, topic: string, sections?: string): string | undefined {
  const { provisions } = cellOf(code, topic);
  if (provisions.length === 0) {
    return `${code.id} has no published provision on "${topic}": it is not checked yet.`;
  }
  const known = provisions.flatMap((provision) => provision.sections);
  if (sections === undefined) {
    return provisions.length > 1
      ? `${code.id} has several provisions on "${topic}". Say which one: sections="${known[0] ?? ''}".`
      : undefined;
  }
  const unknown = sections.split(', ').filter((section) => !known.includes(section));
  return unknown.length > 0
    ? `${code.id} has no ${unknown.join(', ')} on "${topic}". It has ${known.join(', ')}.`
    : undefined;
}
