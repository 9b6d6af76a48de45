import { citationComponents } from '../features/citations/dataComponents';
import { contentComponents } from '../features/content/dataComponents';
import { credentialComponents } from '../features/credentials/dataComponents';
import { embedComponents } from '../features/embeds/dataComponents';
import { handoutComponents } from '../features/handouts/dataComponents';
import { lawComponents } from '../features/law/dataComponents';
import { referenceComponents } from '../features/reference/dataComponents';
import { searchComponents } from '../features/search/dataComponents';
import { supportComponents } from '../features/support/dataComponents';
import type { DataComponent } from '../lib/data/components';
import type { SiteData } from './data';

/** Every component that shows data; the slicer, the remark transform and the content lint read it. */
export const dataComponents: readonly DataComponent<SiteData>[] = [
  ...referenceComponents,
  ...lawComponents,
  ...supportComponents,
  ...credentialComponents,
  ...contentComponents,
  ...citationComponents,
  ...searchComponents,
  ...embedComponents,
  ...handoutComponents,
];
