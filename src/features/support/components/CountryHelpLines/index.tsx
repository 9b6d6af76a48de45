import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { PlaceLinesSlice } from '../../slices';
import { ServiceCard } from '../ServiceCard';

/** The services of a country for one need, with all that is known of them. */
export function CountryHelpLines({ slice }: Pick<DataProps<PlaceLinesSlice>, 'slice'>): ReactNode {
  return (
    <>
      {slice.services.map((service) => (
        <ServiceCard key={service.id} service={service} />
      ))}
      {slice.gaps.map((gap) => (
        <p key={gap}>Not confirmed yet: {gap}</p>
      ))}
      {slice.instead && (
        <>
          <p>This line is for everyone in distress:</p>
          <ServiceCard service={slice.instead} />
        </>
      )}
    </>
  );
}
