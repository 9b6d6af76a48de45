import {
  CODE_LINE_SLICE,
  dataComponent,
  GLOSSARY_SLICE,
  TERM_SLICE,
  type DataComponent,
} from '../reference/dataComponents';

const COMPONENTS = '@site/src/features/content/components';

/** The data components of pages in general. */
export const contentComponents: readonly DataComponent[] = [
  dataComponent(COMPONENTS, 'GlossaryTerms', GLOSSARY_SLICE),
  // Written by the transforms of remark/, never by authors.
  { ...dataComponent(COMPONENTS, 'Term', TERM_SLICE), internal: true },
  { ...dataComponent(COMPONENTS, 'PageFacts', CODE_LINE_SLICE), internal: true },
];
