/** An edition of the site in the API. */
export interface ApiEdition {
  /** The name of the edition, `2026.1`; `latest` for the current text. */
  name: string;
  /** Base path of the edition's pages, `/2026.1`; empty for `latest`. */
  base: string;
}

/**
 * The version of the API. It does not depend on the shape of `_data`: only an incompatible change of
 * the API itself gets a new version, in a new folder.
 */
export const API_VERSION = 1;
export const API_FOLDER = `api/v${API_VERSION}`;

/** The list of changes between any two editions, relative to API_FOLDER. */
export const CHANGES_FILE = 'changes.json';

/** @returns the path of a code's file, relative to the edition's folder. */
export function codePath(id: string): string {
  return `codes/${id}.json`;
}

/** @returns the path of a topic's file, relative to the edition's folder. */
export function topicPath(id: string): string {
  return `topics/${id}.json`;
}

/** @param path relative to the edition's folder. @returns the file's address on the site. */
export function fileUrl(edition: ApiEdition, path: string): string {
  return `/${API_FOLDER}/${edition.name}/${path}`;
}

/** @returns the address of a code's page. */
export function codeAddress(edition: ApiEdition, code: string): string {
  return `${edition.base}/codes/${code}`;
}

/** @returns the address of a topic's page. */
export function topicAddress(edition: ApiEdition, topic: string): string {
  return `${edition.base}/compare/${topic}`;
}

/** @returns the address of a code's row on a topic's page. */
export function cellAddress(edition: ApiEdition, topic: string, code: string): string {
  return `${topicAddress(edition, topic)}#${code}`;
}

/** @returns the address of the section "Not checked yet" on a code's page; not every gap has a row. */
export function gapAddress(edition: ApiEdition, code: string): string {
  return `${codeAddress(edition, code)}#not-checked`;
}
