import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { telHref } from '../../contact';
import type { NeedLinesSlice } from '../../slices';
import styles from './styles.module.css';

/** The numbers to call for one need, country by country, as a short list within a text. */
export function HelpNumbers({ slice }: Pick<DataProps<NeedLinesSlice>, 'slice'>): ReactNode {
  return (
    <ul className={styles.numbers}>
      {slice.places.flatMap(({ name, services }) =>
        services.flatMap(({ id, phone, region }) =>
          phone
            ? [
                <li key={id}>
                  {region ?? name}: <a href={telHref(phone.number)}>{phone.number}</a>
                </li>,
              ]
            : [],
        ),
      )}
    </ul>
  );
}
