import {
  dataComponent,
  type DataComponent,
  type Slice,
  type SliceIds,
} from '../../lib/data/components';
import type { Reference } from './reference';
import {
  briefSlice,
  citeSlice,
  changingCodesSlice,
  codeListSlice,
  codeSlice,
  codeSummary,
  countsSlice,
  glossarySlice,
  matrixSlice,
  notCheckedSlice,
  termSlice,
  topicListSlice,
  topicSlice,
  waitingPeriodsSlice,
} from './slices';
import { PERIOD_TOPICS } from './predicate';
import { ruleTopics } from './topics';

/** What the slices of the reference are made from. */
export interface ReferenceSource {
  reference: Reference;
}

type ReferenceSlice = Slice<ReferenceSource>;

const COMPONENTS = '@site/src/features/reference/components';

const findCode = (source: ReferenceSource, id = '') => {
  const code = source.reference.codes.find((candidate) => candidate.id === id);
  if (!code)
    throw new Error(`There is no code "${id}". Add its file to codes/, or correct the id.`);
  return code;
};

/** A code with its provisions, shared by the components of a code's page. */
export const CODE_SLICE: ReferenceSlice = {
  name: 'codes',
  props: ['code'],
  make: (source, [id]) => codeSlice(source.reference, findCode(source, id)),
};

/** The summary of a code, for lists of sources. */
export const CODE_SUMMARY_SLICE: ReferenceSlice = {
  name: 'code-summaries',
  props: ['code'],
  make: (source, [id]) => codeSummary(findCode(source, id)),
};

/** A glossary term with its definition. */
export const TERM_SLICE: ReferenceSlice = {
  name: 'terms',
  props: ['term'],
  make: ({ reference }, [id = '']) => termSlice(reference, id),
};

/** The whole glossary. */
export const GLOSSARY_SLICE: ReferenceSlice = {
  name: 'glossary',
  props: [],
  make: ({ reference }) => glossarySlice(reference),
};

/** The data components of the reference. */
export const referenceComponents: readonly DataComponent<ReferenceSource>[] = [
  dataComponent(COMPONENTS, 'CodesTable', {
    name: 'topics',
    props: ['topic'],
    make: ({ reference }, [topic = '']) => topicSlice(reference, topic),
  }),
  dataComponent(COMPONENTS, 'CodesBrief', {
    name: 'briefs',
    props: ['topic'],
    make: ({ reference }, [topic = '']) => briefSlice(reference, topic),
  }),
  dataComponent(COMPONENTS, 'TopicCounts', {
    name: 'counts',
    props: ['topic'],
    make: ({ reference }, [topic = '']) => countsSlice(reference, topic),
  }),
  dataComponent(COMPONENTS, 'NotChecked', {
    name: 'not-checked',
    props: ['topic'],
    make: ({ reference }, [topic = '']) => notCheckedSlice(reference, topic),
  }),
  dataComponent(COMPONENTS, 'WaitingPeriods', {
    name: 'waiting-periods',
    props: ['topic'],
    make: ({ reference }, [topic = '']) =>
      PERIOD_TOPICS.includes(topic) ? waitingPeriodsSlice(reference, topic) : undefined,
  }),
  dataComponent(COMPONENTS, 'ChangingCodes', {
    name: 'changing-codes',
    props: [],
    make: ({ reference }) => changingCodesSlice(reference),
  }),
  dataComponent(COMPONENTS, 'Cite', {
    name: 'cites',
    props: ['code', 'topic'],
    make: (source, [code, topic = '']) =>
      citeSlice(source.reference, findCode(source, code), topic),
  }),
  dataComponent(COMPONENTS, 'CodeFacts', CODE_SLICE),
  dataComponent(COMPONENTS, 'CodeProvisions', CODE_SLICE),
  dataComponent(COMPONENTS, 'Complaints', CODE_SLICE),
  dataComponent(COMPONENTS, 'TopicList', {
    name: 'topic-list',
    props: [],
    make: ({ reference }) => topicListSlice(reference),
  }),
  dataComponent(COMPONENTS, 'CodeList', {
    name: 'code-list',
    props: [],
    make: ({ reference }) => codeListSlice(reference),
  }),
  dataComponent(COMPONENTS, 'CodesMatrix', {
    name: 'matrix',
    props: [],
    make: ({ reference }) => matrixSlice(reference),
  }),
  dataComponent(COMPONENTS, 'SideBySide', {
    name: 'side-by-side',
    props: [],
    make: ({ reference }) => ({ ...codeListSlice(reference), ...topicListSlice(reference) }),
  }),
];

/** @returns the values of the attributes that select the slices of the reference. */
export function referenceIds({ reference }: ReferenceSource): SliceIds {
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    code: idsOf(reference.codes),
    topic: idsOf(ruleTopics(reference)),
    term: idsOf(reference.terms),
  };
}
