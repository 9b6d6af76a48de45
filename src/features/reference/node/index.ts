import type { LoadContext, Plugin } from '@docusaurus/types';
import type * as z from 'zod';
import type { Reference } from '../reference';
import type { ListedPage } from '../../../lib/pages';
import { slicesOf, type DataComponent } from '../dataComponents';
import { DATA_PLUGIN } from '../sliceModule';
import { dataVersions, type DataVersion } from '../../../lib/node/dataVersions';
import { loadReference } from './readData';
import { writeApi } from './writeApi';

/** The validated data of every version: the current one, then the editions, newest first. */
export type DataContent = (DataVersion & { reference: Reference; pages: ListedPage[] })[];

/** What other features contribute to the plugin. */
export interface DataPluginOptions {
  components: readonly DataComponent[];
  /** Lists the pages of a version. `docsDir` is relative to `siteDir`. */
  listPages: (siteDir: string, docsDir: string) => ListedPage[];
  /** Schemas of the JSON files that other features write below the API folder. */
  apiSchemas: readonly z.ZodType[];
}

/**
 * The Docusaurus plugin of the data. It reads and validates the `_data` of every version, writes the
 * slices for the pages, and after the build the API. A diagnostic in the data fails the build.
 */
export function referencePlugin(
  { siteDir }: LoadContext,
  { components, listPages, apiSchemas }: DataPluginOptions,
): Plugin<DataContent> {
  return {
    name: DATA_PLUGIN,
    getPathsToWatch: () => dataVersions(siteDir).map(({ dataDir }) => `${dataDir}/**/*.yaml`),
    loadContent: () =>
      Promise.resolve(
        dataVersions(siteDir).map((version) => ({
          ...version,
          reference: loadReference(siteDir, version.dataDir),
          pages: listPages(siteDir, version.docsDir),
        })),
      ),
    contentLoaded: async ({ content, actions }) => {
      const files = content.flatMap(({ name, reference, pages }) =>
        slicesOf(components, { reference, pages }).map(([path, slice]) => ({
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
      if (i18n.currentLocale === i18n.defaultLocale) writeApi(outDir, content, apiSchemas);
      return Promise.resolve();
    },
  };
}
