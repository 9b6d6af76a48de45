import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import type { NeedLinesSlice } from '../../slices';
import { ServiceCard } from '../ServiceCard';
import styles from './styles.module.css';

/**
 * The services of every country for one need, with what one needs in order to call. Each country opens
 * at its name, so that nobody has to scroll past the lines of all others. The first is open.
 */
export function HelpLines({ slice, base }: DataProps<NeedLinesSlice>): ReactNode {
  return (
    <>
      {slice.places.map(({ id, name, services, gaps, instead }, index) => (
        <details key={id} className={styles.place} open={index === 0}>
          <summary>{name}</summary>
          {services.map((service) => (
            <ServiceCard key={service.id} service={service} isBrief />
          ))}
          {gaps.map((gap) => (
            <p key={gap}>Not confirmed yet: {gap}</p>
          ))}
          {instead && (
            <>
              <p>This line is for everyone in distress:</p>
              <ServiceCard service={instead} isBrief />
            </>
          )}
          <p>
            <Link to={`${base}/where-to-turn/${id}`}>{name}: all numbers</Link>
          </p>
        </details>
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
