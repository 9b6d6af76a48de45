import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { placeAddress } from '../../addresses';
import type { PlaceListSlice } from '../../slices';
import { TileGrid } from '../LawMap/TileGrid';

/** A map of squares, one for each state, to choose a place. */
export function LawStates({ slice, base }: DataProps<PlaceListSlice>): ReactNode {
  return (
    <TileGrid
      label="Choose a state"
      tiles={slice.places.map((place) => ({ ...place, to: base + placeAddress(place.id) }))}
    />
  );
}
