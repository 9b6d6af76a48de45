import { dataComponent, type DataComponent } from '../../lib/data/components';
import type { ListedPage } from '../../lib/pages';
import type { ReferenceSource } from '../reference/dataComponents';
import { aToZ } from './aToZ';

/** What the slices of the search are made from. */
interface SearchSource extends ReferenceSource {
  pages: readonly ListedPage[];
}

/** The data components of the search. */
export const searchComponents: readonly DataComponent<SearchSource>[] = [
  dataComponent('@site/src/features/search/components', 'AToZ', {
    name: 'a-z',
    props: [],
    make: ({ reference, pages }) => aToZ(reference, pages),
  }),
];
