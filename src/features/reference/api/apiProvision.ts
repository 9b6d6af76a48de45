import type { Provision } from '../schema';
import { cellAddress, type ApiEdition } from './edition';
import type { ApiProvision } from './schemas';

/**
 * @param provision a published provision.
 * @param code id of its code.
 * @param edition the edition that the addresses lead to.
 * @returns the provision as others get it.
 * @throws if it is unconfirmed: that is never published.
 */
export function apiProvision(
  provision: Provision,
  code: string,
  edition: ApiEdition,
): ApiProvision {
  const { verification, ...said } = provision;
  const address = cellAddress(edition, said.topic, code);
  if (verification === 'unconfirmed') {
    throw new Error(`${address} is unconfirmed, so it must not be published. Leave it out.`);
  }
  return { ...said, verification, address };
}
