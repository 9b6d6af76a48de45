import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { placeAddress } from '../../addresses';
import type { PlaceListSlice } from '../../slices';
import { PlaceLinks } from '../PlaceLinks';

/** Links to the page of every place, by name; whole countries last. */
export function LawPlaces({ slice, base }: DataProps<PlaceListSlice>): ReactNode {
  return (
    <PlaceLinks
      places={[...slice.places, ...slice.countries]}
      to={(id) => base + placeAddress(id)}
    />
  );
}
