import type { ListedPage } from '../../lib/pages';
import type { Reference } from './reference';
import {
  briefSlice,
  citeSlice,
  codeLine,
  codeListSlice,
  codeSlice,
  countsSlice,
  glossarySlice,
  matrixSlice,
  ruleTopics,
  termSlice,
  topicListSlice,
  topicSlice,
} from './slices';

/** What slices are made from: the data of one version, and its pages. */
export interface SliceSource {
  reference: Reference;
  pages: readonly ListedPage[];
}

/** What an attribute of a component may select. */
export type SliceProp = 'code' | 'topic' | 'term';

/** A kind of slice: a small JSON file with what one component shows, so that pages carry no more. */
export interface Slice {
  /** Its file, or its folder if attributes select one of several: `topic-list`, `topics`. */
  name: string;
  /** The attributes that select a slice, in the order of its path: `cites/<code>/<topic>.json`. */
  props: readonly SliceProp[];
  /**
   * @param ids one id for each of `props`; each exists in the data.
   * @returns the slice as a JSON value; undefined where there is nothing to show.
   */
  make: (source: SliceSource, ids: readonly string[]) => unknown;
}

/** A component that shows data. To add one, write its module and an entry in its feature's list. */
export interface DataComponent {
  /** Its name in MDX, and the name of its module's export. */
  name: string;
  /** Folder of its module, as the bundler resolves it: `@site/src/features/reference/components/Cite`. */
  module: string;
  slice: Slice;
  /** True for a component that only a remark transform writes, never an author. */
  internal?: boolean;
}

const COMPONENTS = '@site/src/features/reference/components';

/** @returns an entry for a component of a feature. @param folder of its components. */
export function dataComponent(folder: string, name: string, slice: Slice): DataComponent {
  return { name, module: `${folder}/${name}`, slice };
}

const byId = (source: SliceSource, id = '') => {
  const code = source.reference.codes.find((candidate) => candidate.id === id);
  if (!code) throw new Error(`There is no code "${id}" in the data.`);
  return code;
};

/** A code with its provisions; shared by the components of a code's page. */
export const CODE_SLICE: Slice = {
  name: 'codes',
  props: ['code'],
  make: (source, [id]) => codeSlice(source.reference, byId(source, id)),
};

/** A code in one line, for lists of sources. */
export const CODE_LINE_SLICE: Slice = {
  name: 'code-lines',
  props: ['code'],
  make: (source, [id]) => codeLine(byId(source, id)),
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
  dataComponent(COMPONENTS, 'Cite', {
    name: 'cites',
    props: ['code', 'topic'],
    make: (source, [code, topic = '']) => citeSlice(source.reference, byId(source, code), topic),
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
 * @param values the component's attributes that are plain text.
 * @returns path of the slice that a component shows: `cites/aca-2014/gifts.json`.
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
 * Makes every slice that the components of a version may show.
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

/** @returns every way to take one of each list, in order; the empty way for no lists. */
function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (ways, list) => ways.flatMap((way) => list.map((one) => [...way, one])),
    [[]],
  );
}
