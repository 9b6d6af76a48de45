import { isPublished, topicsNotChecked } from '../cells';
import type { Reference } from '../reference';
import type { Code } from '../schema';
import { apiProvision } from './apiProvision';
import { codeAddress, type ApiEdition } from './edition';
import type { ApiCode } from './schemas';

/**
 * Builds `codes/<id>.json`.
 * @returns the code under the data's own names, with its published provisions only and the topics
 *   that are not checked.
 */
export function apiCode(reference: Reference, code: Code, edition: ApiEdition): ApiCode {
  // How readers pick a code is a matter of our pages, and may change with them.
  const { professionGroup: _, provisions, ...facts } = code;
  return {
    ...facts,
    address: codeAddress(edition, code.id),
    provisions: provisions
      .filter(isPublished)
      .map((provision) => apiProvision(provision, code.id, edition)),
    notChecked: topicsNotChecked(code, reference).map(({ id }) => id),
  };
}
