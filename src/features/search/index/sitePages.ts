import type { BlogContent } from '@docusaurus/plugin-content-blog';
import type { LoadedPlugin } from '@docusaurus/types';
import type { DocsPage } from '../../../lib/node/docsPlugin';
import { withoutBase } from '../../../lib/pages';
import { CHANGES_PAGE } from '../../changelog/addresses';
import type { AnswerKind } from '../engine/answer';

/** A page to index, before its HTML is read. */
export interface SitePage extends DocsPage {
  kind: AnswerKind;
}

/** The kind of answer for each `kind` in the front matter; all others are `about`. */
const KINDS: Record<string, AnswerKind | undefined> = {
  guide: 'guide',
  faq: 'question',
  compare: 'compare',
  code: 'code',
  glossary: 'term',
  help: 'guide',
  clinic: 'clinic',
  handout: 'clinic',
  law: 'law',
};

/** @returns a page of the docs with its kind of answer. */
export function withAnswerKind(page: DocsPage): SitePage {
  return { ...page, kind: KINDS[page.pageKind] ?? 'about' };
}

/** @returns the posts of the blog. */
export function blogPages(plugins: readonly LoadedPlugin[], baseUrl: string): SitePage[] {
  const blog = plugins.find(({ name }) => name === 'docusaurus-plugin-content-blog');
  const posts = (blog?.content as BlogContent | undefined)?.blogPosts ?? [];
  return posts.map(({ metadata: { permalink, title, description } }) => ({
    url: withoutBase(permalink, baseUrl),
    title,
    description,
    pageKind: 'post',
    kind: 'about',
    topics: [],
  }));
}

/** The list of changes to the data. It belongs to no version of the docs. */
export const changesPage: SitePage = {
  ...CHANGES_PAGE,
  pageKind: 'list',
  kind: 'about',
  topics: [],
};
