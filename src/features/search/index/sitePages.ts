import type { BlogContent } from '@docusaurus/plugin-content-blog';
import type { LoadedPlugin } from '@docusaurus/types';
import type { DocsPage } from '../../../lib/node/docsPlugin';
import { CHANGES_PAGE } from '../../changelog/addresses';
import type { AnswerKind } from '../engine/kinds';

/** A page of the site, before it is read. */
export interface SitePage extends DocsPage {
  kind: AnswerKind;
}

/** The kind of answer that each kind of page in docs/ gives (src/writing/frontMatter.ts). */
const KINDS: Record<string, AnswerKind | undefined> = {
  guide: 'guide',
  faq: 'question',
  compare: 'compare',
  code: 'code',
  glossary: 'term',
  help: 'guide',
  clinic: 'clinic',
  handout: 'clinic',
};

/** @returns a page of the docs with the kind of answer that it gives. */
export function withAnswerKind(page: DocsPage): SitePage {
  return { ...page, kind: KINDS[page.pageKind] ?? 'about' };
}

/** @returns the posts of the blog, as pages. */
export function blogPages(plugins: readonly LoadedPlugin[]): SitePage[] {
  const blog = plugins.find(({ name }) => name === 'docusaurus-plugin-content-blog');
  const posts = (blog?.content as BlogContent | undefined)?.blogPosts ?? [];
  return posts.map(({ metadata: { permalink, title, description } }) => ({
    url: permalink,
    title,
    description,
    pageKind: 'post',
    kind: 'about',
    topics: [],
  }));
}

/** The page that lists what changed in the data: a page of the site, and of no version. */
export const changesPage: SitePage = {
  ...CHANGES_PAGE,
  pageKind: 'list',
  kind: 'about',
  topics: [],
};
