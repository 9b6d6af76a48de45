import type { LoadedContent as Docs, LoadedVersion } from '@docusaurus/plugin-content-docs';
import type { BlogContent } from '@docusaurus/plugin-content-blog';
import type { LoadedPlugin } from '@docusaurus/types';
import type { AnswerKind } from '../../search/kinds';
import { CHANGES_PAGE } from '../changes/page';

/** A page as its author describes it, before it is read. */
export interface SitePage {
  url: string;
  title: string;
  description: string;
  /** `kind` of its front matter. */
  written: string;
  kind: AnswerKind;
  topics: readonly string[];
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
};

/** @returns the versions of the docs, as the docs plugin has loaded them. */
export function docsVersions(plugins: readonly LoadedPlugin[]): LoadedVersion[] {
  const docs = plugins.find(({ name }) => name === 'docusaurus-plugin-content-docs');
  if (!docs) throw new Error('The search needs the docs plugin, which is not there.');
  return (docs.content as Docs).loadedVersions;
}

/** @returns the pages of a version of the docs. */
export function docsPages({ docs }: Pick<LoadedVersion, 'docs'>): SitePage[] {
  return docs
    .filter(({ unlisted }) => !unlisted)
    .map(({ permalink, title, description, frontMatter }) => {
      const { kind, topics } = frontMatter as { kind?: unknown; topics?: unknown };
      const written = typeof kind === 'string' ? kind : '';
      return {
        // The docs plugin gives the index of a folder a slash, which the site's addresses don't have.
        url: permalink.replace(/(.)\/$/, '$1'),
        title,
        description,
        written,
        kind: KINDS[written] ?? 'about',
        topics: Array.isArray(topics) ? topics.map(String) : [],
      };
    });
}

/** @returns the posts of the blog, as pages. */
export function blogPages(plugins: readonly LoadedPlugin[]): SitePage[] {
  const blog = plugins.find(({ name }) => name === 'docusaurus-plugin-content-blog');
  const posts = (blog?.content as BlogContent | undefined)?.blogPosts ?? [];
  return posts.map(({ metadata: { permalink, title, description } }) => ({
    url: permalink,
    title,
    description,
    written: 'post',
    kind: 'about',
    topics: [],
  }));
}

/** The page that lists what changed in the data: a page of the site, and of no version. */
export const changesPage: SitePage = {
  ...CHANGES_PAGE,
  written: 'list',
  kind: 'about',
  topics: [],
};
