/** An edition of the site, as its data names it to others. */
export interface ApiEdition {
  /** `latest` for the text that is kept up to date, else the edition's own name: `2026.1`. */
  name: string;
  /** Where the edition's pages start; empty for the latest. */
  base: string;
}

/**
 * Version of the shapes of the API. It does not depend on the shape of `_data`: others build on these
 * files, so a change that breaks them gets a version and a folder of its own.
 */
export const API_VERSION = 1;
export const API_FOLDER = `api/v${API_VERSION}`;

/** The list of what changed between any two editions, from API_FOLDER. */
export const CHANGES_FILE = 'changes.json';

/** @returns the file of a code, from the edition's folder. */
export function codePath(id: string): string {
  return `codes/${id}.json`;
}

/** @returns the file of a topic, from the edition's folder. */
export function topicPath(id: string): string {
  return `topics/${id}.json`;
}

/** @returns the address of a file of the edition, from the top of the site. */
export function fileUrl(edition: ApiEdition, path: string): string {
  return `/${API_FOLDER}/${edition.name}/${path}`;
}

/** @returns the address of a code's page, from the top of the site. */
export function codeAddress(edition: ApiEdition, code: string): string {
  return `${edition.base}/codes/${code}`;
}

/** @returns the address of a topic's page, from the top of the site. */
export function topicAddress(edition: ApiEdition, topic: string): string {
  return `${edition.base}/compare/${topic}`;
}

/** @returns the address of a code's row on a topic's page. */
export function cellAddress(edition: ApiEdition, topic: string, code: string): string {
  return `${topicAddress(edition, topic)}#${code}`;
}

/** @returns the address where a code's page lists what is not checked; not every gap has a row. */
export function gapAddress(edition: ApiEdition, code: string): string {
  return `${codeAddress(edition, code)}#not-checked`;
}
