import { CODE_SLICE, dataComponent, type DataComponent } from '../reference/dataComponents';

/** The data components that cite codes. */
export const citationComponents: readonly DataComponent[] = [
  dataComponent('@site/src/features/citations/components', 'CiteCode', CODE_SLICE),
];
