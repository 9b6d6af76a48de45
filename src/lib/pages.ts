/**
 * The one mapping between the source file of a page, its address and its built file. The site has
 * `trailingSlash: false`: `docs/guides/gifts.mdx` is served at `/guides/gifts` and built as
 * `guides/gifts.html`. Embeds are the exception: `/embed/guides/gifts/` is built as
 * `embed/guides/gifts/index.html`, so that hosts serve them without rules of their own.
 */

const FROZEN = /(?:^|\/)versioned_docs\/version-([^/]+)\//;
const EMBEDS_FOLDER = 'embed';

/** A page of the docs, as lists of pages need it. */
export interface ListedPage {
  /** Address from where the version's pages start: `/guides/gifts`. */
  address: string;
  title: string;
  /** `kind` of its front matter. */
  kind: string;
  /** Its questions, if it is a FAQ page. */
  questions: readonly { id: string; text: string }[];
  /** Ids of its topics, best first. */
  topics?: readonly string[];
  /** The page that says more, if it is a handout: `/guides/gifts`. */
  more?: string;
}

/**
 * Tells which version of the docs a source file belongs to.
 * @param file path of an MDX file, with either kind of slash.
 * @returns the version's name, or `current` for `docs/`, the blog and pages.
 */
export function versionOf(file: string): string {
  return FROZEN.exec(file.replaceAll('\\', '/'))?.[1] ?? 'current';
}

/**
 * @param version name of a version.
 * @returns where its pages start: an empty string for the current version, `/2026.1` for an edition.
 */
export function basePathOf(version: string): string {
  return version === 'current' ? '' : `/${version}`;
}

/**
 * @param file source file of a page, from its version's folder: `faq/index.mdx`.
 * @returns its address, from where the version's pages start: `/faq`; `/` for `index.mdx`.
 */
export function addressOfSource(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.mdx$|\.mdx$/, '')}`;
}

/**
 * @param name built file, from the folder of the built site: `guides/gifts.html`.
 * @returns its address: `/guides/gifts`, `/embed/guides/gifts/`, `/`.
 */
export function addressOfBuilt(name: string): string {
  const path = name.replaceAll('\\', '/');
  return `/${path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;
}

/**
 * @param address a page's address, without query and fragment.
 * @returns its built file, from the folder of the built site; the inverse of `addressOfBuilt`.
 */
export function builtFileOf(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : `${address.slice(1)}.html`;
}

/** @returns an address as Docusaurus gives it, without the slash at its end; `/` stays. */
export function withoutTrailingSlash(address: string): string {
  return address.replace(/(.)\/$/, '$1');
}

/**
 * @param id of an embed: `guides/gifts`.
 * @returns its address: `/embed/guides/gifts/`.
 */
export function embedAddress(id: string): string {
  return `/${EMBEDS_FOLDER}/${id}/`;
}

/** @returns whether an address is that of an embed. */
export function isEmbedAddress(address: string): boolean {
  return address.startsWith(`/${EMBEDS_FOLDER}/`);
}

/**
 * @param address as Docusaurus gives it: below the base URL of the site.
 * @param baseUrl of the site, with slashes at both ends: `/`, `/therapy-boundaries/`.
 * @returns the address from the top of the site: `/guides/gifts`.
 */
export function withoutBase(address: string, baseUrl: string): string {
  return address.startsWith(baseUrl) ? `/${address.slice(baseUrl.length)}` : address;
}
