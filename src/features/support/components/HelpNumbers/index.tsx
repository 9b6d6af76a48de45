import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { contactsOf } from '../../contact';
import type { Service } from '../../schema';
import type { NeedLinesSlice } from '../../slices';
import styles from './styles.module.css';

/** The numbers for one need, country by country, as a short list within a text. */
export function HelpNumbers({ slice }: Pick<DataProps<NeedLinesSlice>, 'slice'>): ReactNode {
  return (
    <ul className={styles.numbers}>
      {slice.places.flatMap(({ id: place, name, services, gaps, instead }) => [
        ...services.flatMap((service) => {
          const [contact] = contactsOf(service);
          return contact
            ? [
                <li key={service.id}>
                  {service.region ?? name}: <a href={contact.href}>{contact.label}</a>
                </li>,
              ]
            : [];
        }),
        ...gaps.slice(0, services.length > 0 ? 0 : 1).map(() => (
          <li key={place}>
            {name}: none confirmed yet
            {instead && <DistressLine service={instead} />}
          </li>
        )),
      ])}
    </ul>
  );
}

function DistressLine({ service }: { service: Service }): ReactNode {
  const [contact] = contactsOf(service);
  if (!contact) return null;
  return (
    <>
      . For everyone in distress: <a href={contact.href}>{contact.label}</a>
    </>
  );
}
