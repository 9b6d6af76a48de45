import type { ListedPage } from '../../lib/pages';
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

/** The input of slices: the data and the pages of one version. */
export interface SliceSource {
  reference: Reference;
  pages: readonly ListedPage[];
}

/** The attributes of a component that may select a slice. */
export type SliceProp = 'code' | 'topic' | 'term';

/**
 * A kind of slice. A slice is a JSON file with the data that one component shows, so that a page
 * loads nothing else.
 */
export interface Slice {
  /** Name of its file, or of its folder if attributes select one of several: `topic-list`, `topics`. */
  name: string;
  /** The attributes that select a slice, in the order of the path: `cites/<code>/<topic>.json`. */
  props: readonly SliceProp[];
  /**
   * @param ids one id for each of `props`; each exists in the data.
   * @returns the slice as a JSON value; undefined if there is nothing to show.
   */
  make: (source: SliceSource, ids: readonly string[]) => unknown;
}

/** An MDX component that shows data. README.md explains how to add one. */
export interface DataComponent {
  /** Its name in MDX, and of the export of its module. */
  name: string;
  /** Its module, for an import: `@site/src/features/reference/components/Cite`. */
  module: string;
  slice: Slice;
  /** True for a component that is inserted by a remark plugin and not available to authors. */
  internal?: boolean;
}

/** The props that the remark plugin `dataSlices` passes to each data component. */
export interface DataProps<T> {
  slice: T;
  /** Base path of the page's version: `/2026.1`; empty for the current text. */
  base: string;
}

const COMPONENTS = '@site/src/features/reference/components';

/** @returns a component of a feature. @param folder the module path of the feature's components. */
export function dataComponent(folder: string, name: string, slice: Slice): DataComponent {
  return { name, module: `${folder}/${name}`, slice };
}

const findCode = (source: SliceSource, id = '') => {
  const code = source.reference.codes.find((candidate) => candidate.id === id);
  if (!code)
    throw new Error(`There is no code "${id}". Add its file to codes/, or correct the id.`);
  return code;
};

/** A code with its provisions, shared by the components of a code's page. */
export const CODE_SLICE: Slice = {
  name: 'codes',
  props: ['code'],
  make: (source, [id]) => codeSlice(source.reference, findCode(source, id)),
};

/** The summary of a code, for lists of sources. */
export const CODE_SUMMARY_SLICE: Slice = {
  name: 'code-summaries',
  props: ['code'],
  make: (source, [id]) => codeSummary(findCode(source, id)),
};

/** A glossary term with its definition. */
export const TERM_SLICE: Slice = {
  name: 'terms',
  props: ['term'],
  make: ({ reference }, [id = '']) => termSlice(reference, id),
};

/** The whole glossary. */
export const GLOSSARY_SLICE: Slice = {
  name: 'glossary',
  props: [],
  make: ({ reference }) => glossarySlice(reference),
};

/** The data components of the reference. */
export const referenceComponents: readonly DataComponent[] = [
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

/**
 * @param values the string attributes of the component.
 * @returns the path of the slice that the component shows: `cites/aca-2014/gifts.json`.
 * @throws if an attribute that selects the slice is missing.
 */
export function slicePath(
  { name, slice }: DataComponent,
  values: Readonly<Record<string, string>>,
): string {
  const ids = slice.props.map((prop) => {
    const value = values[prop];
    if (!value) throw new Error(`<${name}> needs ${prop}="…".`);
    return value;
  });
  return pathOf(slice, ids);
}

/**
 * Makes every slice that the components may show on the pages of a version.
 * @returns pairs of a path (`topics/gifts.json`) and a JSON value.
 */
export function slicesOf(
  components: readonly DataComponent[],
  source: SliceSource,
): [path: string, slice: unknown][] {
  const slices = new Map(components.map(({ slice }) => [slice.name, slice]));
  return [...slices.values()].flatMap((slice) =>
    combinations(slice.props.map((prop) => idsOf(prop, source.reference))).flatMap(
      (ids): [string, unknown][] => {
        const value = slice.make(source, ids);
        return value === undefined ? [] : [[pathOf(slice, ids), value]];
      },
    ),
  );
}

function pathOf({ name }: Slice, ids: readonly string[]): string {
  return `${[name, ...ids].join('/')}.json`;
}

function idsOf(prop: SliceProp, reference: Reference): string[] {
  const { codes, terms } = reference;
  const all = { code: codes, topic: ruleTopics(reference), term: terms }[prop];
  return all.map(({ id }) => id);
}

/** @returns the Cartesian product of some lists; one empty combination for no lists. */
function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (heads, list) => heads.flatMap((head) => list.map((item) => [...head, item])),
    [[]],
  );
}
