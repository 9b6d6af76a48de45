import { citationComponents } from '../features/citations/dataComponents';
import { contentComponents } from '../features/content/dataComponents';
import { embedComponents } from '../features/embeds/dataComponents';
import type { DataComponent } from '../features/reference/dataComponents';
import { referenceComponents } from '../features/reference/dataComponents';
import { searchComponents } from '../features/search/dataComponents';

/** Every component that shows data; the slicer, the remark transform and the content lint read it. */
export const dataComponents: readonly DataComponent[] = [
  ...referenceComponents,
  ...contentComponents,
  ...citationComponents,
  ...searchComponents,
  ...embedComponents,
];
