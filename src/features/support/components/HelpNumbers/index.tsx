import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { contactsOf, factsOf, sentence } from '../../contact';
import type { Service } from '../../schema';
import type { NeedLinesSlice } from '../../slices';
import styles from './styles.module.css';

/** The numbers for one need, country by country, as a short list within a text. */
export function HelpNumbers({ slice }: Pick<DataProps<NeedLinesSlice>, 'slice'>): ReactNode {
  return (
    <ul className={styles.numbers}>
      {slice.places.flatMap(({ id: place, name, services, gaps, instead }) => [
        ...services
          .filter((service) => contactsOf(service).length > 0)
          .map((service) => (
            <li key={service.id}>
              <Line place={service.region ?? name} service={service} />
            </li>
          )),
        ...gaps.slice(0, services.length > 0 ? 0 : 1).map(() => (
          <li key={place}>
            {name}: none confirmed yet.
            {instead && <Line place="For everyone in distress" service={instead} />}
          </li>
        )),
      ])}
    </ul>
  );
}

/** The name of a service, its first number as a button, and for whom and when it is. */
function Line({ place, service }: { place: string; service: Service }): ReactNode {
  const [contact] = contactsOf(service);
  const { name, who } = service;
  return (
    <>
      <span className={styles.name}>
        {place}: {name}
      </span>
      {contact && <a href={contact.href}>{contact.label}</a>}
      <span className={styles.note}>
        {[...(who ? [sentence(who)] : []), ...factsOf(service)].join(' ')}
      </span>
    </>
  );
}
