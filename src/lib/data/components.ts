/** The values of the attributes that select a slice, by the name of the attribute: `code`, `topic`. */
export type SliceIds = Readonly<Record<string, readonly string[]>>;

/**
 * A kind of slice. A slice is a JSON file with the data that one component shows, so that a page
 * loads nothing else.
 * @typeParam Source the data of one version that the slice is made from.
 */
export interface Slice<Source> {
  /** Name of its file, or of its folder if attributes select one of several: `topic-list`, `topics`. */
  name: string;
  /** The attributes that select a slice, in the order of the path: `cites/<code>/<topic>.json`. */
  props: readonly string[];
  /**
   * @param ids one id for each of `props`; each exists in the data.
   * @returns the slice as a JSON value; undefined if there is nothing to show.
   */
  make: (source: Source, ids: readonly string[]) => unknown;
}

/** An MDX component that shows data. src/features/reference/README.md explains how to add one. */
export interface DataComponent<Source> {
  /** Its name in MDX, and of the export of its module. */
  name: string;
  /** Its module, for an import: `@site/src/features/reference/components/Cite`. */
  module: string;
  slice: Slice<Source>;
  /** True for a component that is inserted by a remark plugin and not available to authors. */
  internal?: boolean;
}

/** What the name, the import and the path of a component's slice need; not how the slice is made. */
export type DataComponentInfo = Omit<DataComponent<never>, 'slice'> & {
  slice: Omit<Slice<never>, 'make'>;
};

/** The props that the remark plugin `dataSlices` passes to each data component. */
export interface DataProps<T> {
  slice: T;
  /** Base path of the page's version: `/2026.1`; empty for the current text. */
  base: string;
}

/** @returns a component of a feature. @param folder the module path of the feature's components. */
export function dataComponent<Source>(
  folder: string,
  name: string,
  slice: Slice<Source>,
): DataComponent<Source> {
  return { name, module: `${folder}/${name}`, slice };
}

/**
 * @param values the string attributes of the component.
 * @returns the path of the slice that the component shows: `cites/aca-2014/gifts.json`.
 * @throws if an attribute that selects the slice is missing.
 */
export function slicePath(
  { name, slice }: DataComponentInfo,
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
 * @param ids every value of each attribute that selects a slice.
 * @returns pairs of a path (`topics/gifts.json`) and a JSON value.
 */
export function slicesOf<Source>(
  components: readonly DataComponent<Source>[],
  source: Source,
  ids: SliceIds,
): [path: string, slice: unknown][] {
  const slices = new Map(components.map(({ slice }) => [slice.name, slice]));
  return [...slices.values()].flatMap((slice) =>
    combinations(slice.props.map((prop) => ids[prop] ?? [])).flatMap(
      (values): [string, unknown][] => {
        const value = slice.make(source, values);
        return value === undefined ? [] : [[pathOf(slice, values), value]];
      },
    ),
  );
}

function pathOf({ name }: { name: string }, ids: readonly string[]): string {
  return `${[name, ...ids].join('/')}.json`;
}

/** @returns the Cartesian product of some lists; one empty combination for no lists. */
function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (heads, list) => heads.flatMap((head) => list.map((item) => [...head, item])),
    [[]],
  );
}
