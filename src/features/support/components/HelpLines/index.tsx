import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { NeedLinesSlice } from '../../slices';
import { ServiceCard } from '../ServiceCard';

/** The services of every country for one need, with what one needs in order to call. */
export function HelpLines({ slice, base }: DataProps<NeedLinesSlice>): ReactNode {
  return (
    <>
      {slice.places.map(({ id, name, services, gaps }) => (
        <section key={id} aria-label={name}>
          <p>
            <Link to={`${base}/where-to-turn/${id}`}>{name}</Link>
          </p>
          {services.map((service) => (
            <ServiceCard key={service.id} service={service} isBrief />
          ))}
          {gaps.map((gap) => (
            <p key={gap}>Not confirmed yet: {gap}</p>
          ))}
        </section>
      ))}
      {slice.anywhere.length > 0 && (
        <section aria-label="Anywhere">
          <p>Anywhere</p>
          {slice.anywhere.map((service) => (
            <ServiceCard key={service.id} service={service} />
          ))}
        </section>
      )}
    </>
  );
}
