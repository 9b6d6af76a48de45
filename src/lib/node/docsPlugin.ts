import type { LoadedContent as Docs, LoadedVersion } from '@docusaurus/plugin-content-docs';
import type { LoadedPlugin } from '@docusaurus/types';
import { withoutBase, withoutTrailingSlash } from '../pages';

/** A page of the docs as its front matter describes it. */
export interface DocsPage {
  /** Address, from the top of the site. */
  url: string;
  title: string;
  description: string;
  /** `kind` of its front matter; empty if it has none. */
  pageKind: string;
  /** Ids of the topics of its front matter. */
  topics: readonly string[];
}

/** @returns the versions of the docs, as the docs plugin has loaded them. */
export function docsVersions(plugins: readonly LoadedPlugin[]): LoadedVersion[] {
  const docs = plugins.find(({ name }) => name === 'docusaurus-plugin-content-docs');
  if (!docs) throw new Error('The docs plugin is missing from the configuration.');
  return (docs.content as Docs).loadedVersions;
}

/**
 * @param baseUrl of the site.
 * @returns the pages of a version of the docs, without unlisted ones.
 */
export function docsPages({ docs }: Pick<LoadedVersion, 'docs'>, baseUrl: string): DocsPage[] {
  return docs
    .filter(({ unlisted }) => !unlisted)
    .map(({ permalink, title, description, frontMatter }) => {
      const { kind, topics } = frontMatter as { kind?: unknown; topics?: unknown };
      return {
        // The docs plugin gives the index page of a folder a slash, which addresses here don't have.
        url: withoutTrailingSlash(withoutBase(permalink, baseUrl)),
        title,
        description,
        pageKind: typeof kind === 'string' ? kind : '',
        topics: Array.isArray(topics) ? topics.map(String) : [],
      };
    });
}
