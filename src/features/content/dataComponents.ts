import { dataComponent, type DataComponent } from '../../lib/data/components';
import {
  CODE_SUMMARY_SLICE,
  GLOSSARY_SLICE,
  TERM_SLICE,
  type ReferenceSource,
} from '../reference/dataComponents';

const COMPONENTS = '@site/src/features/content/components';

/** The data components of this feature. */
export const contentComponents: readonly DataComponent<ReferenceSource>[] = [
  dataComponent(COMPONENTS, 'GlossaryTerms', GLOSSARY_SLICE),
  // The transforms in remark/ insert these. Authors don't use them.
  { ...dataComponent(COMPONENTS, 'Term', TERM_SLICE), internal: true },
  { ...dataComponent(COMPONENTS, 'PageFacts', CODE_SUMMARY_SLICE), internal: true },
];
