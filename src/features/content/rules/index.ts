import type { DataComponent } from '../../reference/dataComponents';
import type { WritingRule } from '../page';
import { answerLength } from './answerLength';
import { citations } from './citations';
import { frontMatter } from './frontMatter';
import { headingIds } from './headingIds';
import { inclusive } from './inclusive';
import { ownWords } from './ownWords';
import { phrases } from './phrases';
import { readability } from './readability';
import { termsLinked } from './termsLinked';
import { typedSections } from './typedSections';

/** The rules for pages in docs/. @param components every data component. */
export const pageRules = (components: readonly DataComponent[]): readonly WritingRule[] => [
  frontMatter,
  headingIds,
  citations(components),
  typedSections,
  termsLinked,
  phrases,
  inclusive,
  ownWords,
  readability,
  answerLength,
];

/** The rules for blog posts, which have front matter of Docusaurus' own. @param components every data component. */
export const postRules = (components: readonly DataComponent[]): readonly WritingRule[] => [
  headingIds,
  citations(components),
  typedSections,
  phrases,
  ownWords,
];
