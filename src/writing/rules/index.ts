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

/** The rules for pages in docs/. */
export const pageRules: readonly WritingRule[] = [
  frontMatter,
  headingIds,
  citations,
  typedSections,
  termsLinked,
  phrases,
  inclusive,
  ownWords,
  readability,
  answerLength,
];

/** The rules for blog posts, which have front matter of Docusaurus' own. */
export const postRules: readonly WritingRule[] = [
  headingIds,
  citations,
  typedSections,
  phrases,
  ownWords,
];
