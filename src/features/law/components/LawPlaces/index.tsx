import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { placeAddress } from '../../addresses';
import type { PlaceListSlice } from '../../slices';
import { PlainLink } from '../../../../components/PlainLink';
import styles from './styles.module.css';

/** Links to the page of every place, by name; whole countries last. */
export function LawPlaces({ slice, base }: DataProps<PlaceListSlice>): ReactNode {
  return (
    <ul className={styles.places}>
      {[...slice.places, ...slice.countries].map(({ id, name }) => (
        <li key={id}>
          <PlainLink to={base + placeAddress(id)}>{name}</PlainLink>
        </li>
      ))}
    </ul>
  );
}
