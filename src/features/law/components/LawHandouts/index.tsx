import type { ReactNode } from 'react';
import type { DataProps } from '../../../../lib/data/components';
import { handoutAddress } from '../../addresses';
import type { PlaceListSlice } from '../../slices';
import { PlaceLinks } from '../PlaceLinks';

/** Links to the handout of every state, by name. */
export function LawHandouts({ slice, base }: DataProps<PlaceListSlice>): ReactNode {
  return <PlaceLinks places={slice.places} to={(id) => base + handoutAddress(id)} />;
}
