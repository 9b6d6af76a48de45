import { jsonText } from '../../../lib/text';
import type { ApiEdition } from '../../reference/api/edition';
import type { Law } from '../law';
import { lawCsv } from './csv';
import { apiJurisdiction, apiLawIndex, placePath } from './json';

/**
 * Makes the API files of the law of one version.
 * @returns pairs of a path, relative to the edition's folder, and the text of the file; none for an
 *   edition that was frozen before there was any law.
 */
export function lawApiFiles(law: Law, edition: ApiEdition): [path: string, text: string][] {
  if (law.jurisdictions.length === 0) return [];
  return [
    ['law.csv', lawCsv(law, edition)],
    ['law/index.json', jsonText(apiLawIndex(law, edition))],
    ...law.jurisdictions.map((place): [string, string] => [
      placePath(place.id),
      jsonText(apiJurisdiction(law, place, edition)),
    ]),
  ];
}
