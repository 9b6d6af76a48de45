import type { DataComponent } from '../../reference/dataComponents';
import type { WritingRule } from '../page';
import { citedData, listedSources, quotations, typedSections } from './citations';
import { frontMatter } from './frontMatter';
import { headingIds } from './headingIds';
import { namedCodesCited } from './namedCodes';
import { answerLength, readability } from './readability';
import { termsLinked } from './termsLinked';
import { inclusive, phrases } from './wording';

/**
 * The rules for pages in `docs/`.
 * @param components every data component.
 */
export const pageRules = (components: readonly DataComponent[]): readonly WritingRule[] => [
  frontMatter,
  headingIds,
  citedData(components),
  listedSources,
  namedCodesCited,
  typedSections,
  termsLinked,
  phrases,
  inclusive,
  quotations,
  readability,
  answerLength,
];

/**
 * The rules for blog posts, whose front matter is that of Docusaurus.
 * @param components every data component.
 */
export const postRules = (components: readonly DataComponent[]): readonly WritingRule[] => [
  headingIds,
  citedData(components),
  typedSections,
  phrases,
  quotations,
];
