import { dataComponent, type DataComponent, type SliceIds } from '../../lib/data/components';
import type { ReferenceSource } from '../reference/dataComponents';
import type { SupportSource } from '../support/dataComponents';
import type { CredentialsFile } from './schema';
import { credentialIndexSlice, credentialSlice } from './slices';

/** What the slices of this feature are made from. Editions cut before it have no such data. */
export interface CredentialSource {
  credentials?: CredentialsFile | undefined;
}

const COMPONENTS = '@site/src/features/credentials/components';

const INDEX = {
  name: 'credential-index',
  props: [],
  make: ({ credentials }: CredentialSource) => credentials && credentialIndexSlice(credentials),
};

/** The data components of this feature. */
export const credentialComponents: readonly DataComponent<
  CredentialSource & SupportSource & Pick<ReferenceSource, 'reference'>
>[] = [
  dataComponent(COMPONENTS, 'Credential', {
    name: 'credentials',
    props: ['credential'],
    make: ({ credentials, support, reference: { codes } }, [id = '']) =>
      credentials &&
      support &&
      credentialSlice({ credentials, codes, routes: support.complaints.routes }, id),
  }),
  dataComponent(COMPONENTS, 'CredentialIndex', INDEX),
  dataComponent(COMPONENTS, 'CredentialPrinciples', INDEX),
];

/** @returns every value of the attributes that select a slice of this feature. */
export function credentialIds({ credentials }: CredentialSource): SliceIds {
  return { credential: credentials?.credentials.map(({ id }) => id) ?? [] };
}
