import {
  apiCode,
  apiCodes,
  apiIndex,
  apiTopic,
  apiTopics,
  codePath,
  referenceCsv,
  topicPath,
  type ApiEdition,
} from '../api';
import type { Reference } from '../reference';
import { basePathOf } from '../../../lib/pages';
import { jsonText } from '../../../lib/text';

/** The list of pages, which the search writes beside these files: only it reads them all. */
export const PAGES_FILE = 'pages.json';

/** @returns a version of the docs as the API names it: `current` is `latest`. */
export function apiEdition(version: string): ApiEdition {
  return { name: version === 'current' ? 'latest' : version, base: basePathOf(version) };
}

/**
 * Writes out the data of one version for others.
 * @param version the version's name, in Docusaurus' words.
 * @returns pairs of a path, from the edition's folder, and the file's text.
 */
export function apiFiles(version: string, reference: Reference): [path: string, text: string][] {
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
  const files: [string, string][] = [
    ['reference.csv', referenceCsv(reference, edition)],
    ...values.map(([path, value]): [string, string] => [path, jsonText(value)]),
  ];
  const index = apiIndex(edition, [...files.map(([path]) => path), PAGES_FILE]);
  return [['index.json', jsonText(index)], ...files];
}
