import type { Provision } from '../schema';
import { cellAddress, type ApiEdition } from './edition';
import type { ApiProvision } from './schemas';

/**
 * @param provision a published provision.
 * @param code id of its code.
 * @param edition the edition that the addresses lead to.
 * @returns the provision as others get it.
 * @throws if it is not published or not confirmed: nothing of that kind may leave the house.
 */
export function apiProvision(
  provision: Provision,
  code: string,
  edition: ApiEdition,
): ApiProvision {
  const { published, verification, ...said } = provision;
  const address = cellAddress(edition, said.topic, code);
  if (!published || verification === 'unconfirmed') {
    throw new Error(`${address} is not published. Leave it out, or publish it in docs/_data.`);
  }
  return { ...said, verification, address };
}
