import {
  dataComponent,
  type DataComponent,
  type Slice,
  type SliceIds,
} from '../../lib/data/components';
import type { ReferenceSource } from '../reference/dataComponents';
import type { Law } from './law';
import { stateQuestions } from './rules';
import {
  lawCountsSlice,
  lawHandoutSlice,
  lawTableSlice,
  mapSlice,
  placeListSlice,
  placeSlice,
  questionListSlice,
} from './slices';

/** What the slices of the law are made from. */
export interface LawSource extends ReferenceSource {
  law: Law;
}

const COMPONENTS = '@site/src/features/law/components';

const MAP: Slice<LawSource> = {
  name: 'law-maps',
  props: ['question'],
  make: ({ law }, [question = '']) => mapSlice(law, question),
};

const PLACE_LIST: Slice<LawSource> = {
  name: 'law-place-list',
  props: [],
  make: ({ law }) => placeListSlice(law),
};

/** The data components of the law. */
export const lawComponents: readonly DataComponent<LawSource>[] = [
  dataComponent(COMPONENTS, 'LawPlace', {
    name: 'law-places',
    props: ['place'],
    make: ({ law, reference }, [place = '']) => placeSlice(law, reference, place),
  }),
  dataComponent(COMPONENTS, 'LawMap', MAP),
  dataComponent(COMPONENTS, 'LawBrief', MAP),
  dataComponent(COMPONENTS, 'LawNumbers', MAP),
  dataComponent(COMPONENTS, 'LawCounts', {
    name: 'law-counts',
    props: ['question'],
    make: ({ law }, [question = '']) => lawCountsSlice(law, question),
  }),
  dataComponent(COMPONENTS, 'LawTable', {
    name: 'law-tables',
    props: ['question'],
    make: ({ law, reference }, [question = '']) => lawTableSlice(law, reference, question),
  }),
  dataComponent(COMPONENTS, 'LawPlaces', PLACE_LIST),
  dataComponent(COMPONENTS, 'LawStates', PLACE_LIST),
  dataComponent(COMPONENTS, 'LawHandouts', PLACE_LIST),
  dataComponent(COMPONENTS, 'LawHandout', {
    name: 'law-handouts',
    props: ['place'],
    make: ({ law, reference }, [place = '']) => lawHandoutSlice(law, reference, place),
  }),
  dataComponent(COMPONENTS, 'LawQuestions', {
    name: 'law-question-list',
    props: [],
    make: ({ law }) => questionListSlice(law),
  }),
];

/** @returns the values of the attributes that select the slices of the law. */
export function lawIds({ law }: { law: Law }): SliceIds {
  return {
    place: law.jurisdictions.map(({ id }) => id),
    question: stateQuestions(law).map(({ id }) => id),
  };
}
