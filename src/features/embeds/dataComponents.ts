import { dataComponent, type DataComponent, type Slice } from '../reference/dataComponents';
import { embedList } from './embedList';

const COMPONENTS = '@site/src/features/embeds/components';

const EMBEDS: Slice = { name: 'embeds', props: [], make: ({ pages }) => embedList(pages) };

/**
 * The data components of the page /clinics. They are exported under the names that MDX pages use.
 * These names cannot change: the frozen pages in versioned_docs use them too.
 */
export const embedComponents: readonly DataComponent[] = [
  'CardChooser',
  'CardList',
  'ClinicSample',
  'ClinicWording',
].map((name) => dataComponent(COMPONENTS, name, EMBEDS));
