import { dataComponent, type DataComponent } from '../../lib/data/components';
import { CODE_SLICE, type ReferenceSource } from '../reference/dataComponents';

/** The data components that cite codes. */
export const citationComponents: readonly DataComponent<ReferenceSource>[] = [
  dataComponent('@site/src/features/citations/components', 'CiteCode', CODE_SLICE),
];
