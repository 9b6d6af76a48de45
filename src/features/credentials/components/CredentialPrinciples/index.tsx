import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { CredentialIndexSlice } from '../../slices';

/** What holds for letters and titles in every country. */
export function CredentialPrinciples({
  slice,
}: Pick<DataProps<CredentialIndexSlice>, 'slice'>): ReactNode {
  return (
    <ul>
      {slice.principles.map((principle) => (
        <li key={principle}>{principle}</li>
      ))}
    </ul>
  );
}
