import type { DataComponentInfo, SliceIds } from '../../../lib/data/components';
import type { WritingRule } from '../page';
import { citedData, listedSources, quotations, typedSections } from './citations';
import { comparisonLead } from './comparisonLead';
import { frontMatter } from './frontMatter';
import { headingIds } from './headingIds';
import { namedCodesCited } from './namedCodes';
import { answerLength, readability } from './readability';
import { termsLinked } from './termsLinked';
import { inclusive, phrases } from './wording';

/**
 * The rules for pages in `docs/`.
 * @param components every data component.
 * @param lawIds the values of the attributes that select a slice of other features.
 */
export const pageRules = (
  components: readonly DataComponentInfo[],
  lawIds: SliceIds,
): readonly WritingRule[] => [
  frontMatter,
  headingIds,
  citedData(components, lawIds),
  listedSources,
  namedCodesCited,
  comparisonLead,
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
 * @param lawIds the values of the attributes that select a slice of other features.
 */
export const postRules = (
  components: readonly DataComponentInfo[],
  lawIds: SliceIds,
): readonly WritingRule[] => [
  headingIds,
  citedData(components, lawIds),
  typedSections,
  phrases,
  quotations,
];
