import { standingOf } from '../cells';
import type { Reference } from '../reference';
import { coverage } from '../slices/coverage';
import { apiCode } from './apiCode';
import { API_VERSION, codePath, fileUrl, type ApiEdition } from './edition';
import type { ApiCodes } from './schemas';

/**
 * Builds `codes.json`.
 * @returns every code without its provisions, with how far it is checked and where its file is.
 */
export function apiCodes(reference: Reference, edition: ApiEdition): ApiCodes {
  return {
    schemaVersion: API_VERSION,
    codes: reference.codes.map((code) => {
      const { provisions: _, ...summary } = apiCode(reference, code, edition);
      return {
        ...summary,
        standing: standingOf(code, reference),
        coverage: coverage(reference, code),
        url: fileUrl(edition, codePath(code.id)),
      };
    }),
  };
}
