import type { ReactNode } from 'react';
import type { PlaceLink } from '../../slices';
import { PlainLink } from '../../../../components/PlainLink';
import styles from './styles.module.css';

interface Props {
  places: readonly PlaceLink[];
  /** @returns the address that the link of a place leads to. */
  to: (id: string) => string;
}

/** A compact list of links, one for each place. */
export function PlaceLinks({ places, to }: Props): ReactNode {
  return (
    <ul className={styles.places}>
      {places.map(({ id, name }) => (
        <li key={id}>
          <PlainLink to={to(id)}>{name}</PlainLink>
        </li>
      ))}
    </ul>
  );
}
