import { referenceCsv } from '../api/csv';
import { codePath, topicPath, type ApiEdition } from '../api/edition';
import { apiCode, apiCodes, apiIndex, apiTopic, apiTopics } from '../api/json';
import type { Reference } from '../reference';
import { basePathOf } from '../../../lib/pages';
import { jsonText } from '../../../lib/text';

/** The list of pages, which the search feature writes to the same folder. */
export const PAGES_FILE = 'pages.json';

/** @returns the edition of a version of the docs. `current` is `latest` in the API. */
export function apiEdition(version: string): ApiEdition {
  return { name: version === 'current' ? 'latest' : version, base: basePathOf(version) };
}

/**
 * Makes the API files of one version.
 * @param version name of the version in Docusaurus: `current`, or the name of an edition.
 * @param others files of other features: the index lists them too.
 * @returns pairs of a path, relative to the edition's folder, and the text of the file.
 */
export function apiFiles(
  version: string,
  reference: Reference,
  others: readonly (readonly [path: string, text: string])[],
): (readonly [path: string, text: string])[] {
  const edition = apiEdition(version);
  const values: [string, unknown][] = [
    ['codes.json', apiCodes(reference, edition)],
    ['topics.json', apiTopics(reference, edition)],
    ...reference.codes.map((code): [string, unknown] => [
      codePath(code.id),
      apiCode(reference, code, edition),
    ]),
    ...reference.topics.map((topic): [string, unknown] => [
      topicPath(topic.id),
      apiTopic(reference, topic, edition),
    ]),
  ];
  const files = [
    ['reference.csv', referenceCsv(reference, edition)] as const,
    ...values.map(([path, value]) => [path, jsonText(value)] as const),
    ...others,
  ];
  const index = apiIndex(edition, [...files.map(([path]) => path), PAGES_FILE]);
  return [['index.json', jsonText(index)], ...files];
}
