import { dataComponent, type DataComponent } from '../reference/dataComponents';
import { aToZ } from './aToZ';

/** The data components of the search. */
export const searchComponents: readonly DataComponent[] = [
  dataComponent('@site/src/features/search/components', 'AToZ', {
    name: 'a-z',
    props: [],
    make: ({ reference, pages }) => aToZ(reference, pages),
  }),
];
