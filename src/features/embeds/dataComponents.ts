import { dataComponent, type DataComponent, type Slice } from '../../lib/data/components';
import type { ListedPage } from '../../lib/pages';
import { embedList } from './embedList';

const COMPONENTS = '@site/src/features/embeds/components';

/** What the slices of the embeds are made from. */
interface EmbedsSource {
  pages: readonly ListedPage[];
}

const EMBEDS: Slice<EmbedsSource> = {
  name: 'embeds',
  props: [],
  make: ({ pages }) => embedList(pages),
};

/**
 * The data components of the page /clinics. They are exported under the names that MDX pages use.
 * These names cannot change: the frozen pages in versioned_docs use them too.
 */
export const embedComponents: readonly DataComponent<EmbedsSource>[] = [
  'CardChooser',
  'CardList',
  'ClinicSample',
  'ClinicWording',
].map((name) => dataComponent(COMPONENTS, name, EMBEDS));
