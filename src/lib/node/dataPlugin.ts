import type { LoadContext, Plugin } from '@docusaurus/types';
import { slicesOf, type DataComponent, type SliceIds } from '../data/components';
import { DATA_PLUGIN } from '../data/sliceModule';
import { dataVersions, type DataVersion } from './dataVersions';

/** The validated data of every version: the current one, then the editions, newest first. */
export type DataContent<Source> = (DataVersion & { data: Source })[];

/** What the plugin is given: the data and what is made of it. */
export interface DataPluginOptions<Source> {
  /** Reads and validates the data of a version. @throws an Error that lists every diagnostic. */
  load: (siteDir: string, version: DataVersion) => Source;
  components: readonly DataComponent<Source>[];
  /** @returns every value of each attribute that selects a slice. */
  idsOf: (data: Source) => SliceIds;
  /** Writes the API of all versions into the folder of the built site. */
  writeApi: (outDir: string, content: DataContent<Source>) => void;
}

/**
 * The Docusaurus plugin of the data. It reads and validates the `_data` of every version, writes the
 * slices for the pages, and after the build the API. A diagnostic in the data fails the build.
 */
export function dataPlugin<Source>(
  { siteDir }: LoadContext,
  { load, components, idsOf, writeApi }: DataPluginOptions<Source>,
): Plugin<DataContent<Source>> {
  return {
    name: DATA_PLUGIN,
    getPathsToWatch: () => dataVersions(siteDir).map(({ dataDir }) => `${dataDir}/**/*.yaml`),
    loadContent: () =>
      Promise.resolve(
        dataVersions(siteDir).map((version) => ({ ...version, data: load(siteDir, version) })),
      ),
    contentLoaded: async ({ content, actions }) => {
      const files = content.flatMap(({ name, data }) =>
        slicesOf(components, data, idsOf(data)).map(([path, slice]) => ({
          path: `${name}/${path}`,
          slice,
        })),
      );
      await Promise.all(
        files.map(({ path, slice }) => actions.createData(path, JSON.stringify(slice))),
      );
    },
    postBuild: ({ content, outDir, i18n }) => {
      // Docusaurus calls this once per locale, but the data is the same in all of them.
      if (i18n.currentLocale === i18n.defaultLocale) writeApi(outDir, content);
      return Promise.resolve();
    },
  };
}
