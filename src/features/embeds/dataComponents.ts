import { dataComponent, type DataComponent, type Slice } from '../reference/dataComponents';
import { cardList } from './cardList';

const COMPONENTS = '@site/src/features/embeds/components';

const CARDS: Slice = { name: 'cards', props: [], make: ({ pages }) => cardList(pages) };

/** The data components of the page for clinics. */
export const embedComponents: readonly DataComponent[] = [
  'CardChooser',
  'CardList',
  'ClinicSample',
  'ClinicWording',
].map((name) => dataComponent(COMPONENTS, name, CARDS));
