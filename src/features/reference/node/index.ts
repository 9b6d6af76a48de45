import type { LoadContext, Plugin } from '@docusaurus/types';
import type * as z from 'zod';
import type { Reference } from '../reference';
import type { ListedPage } from '../../../lib/pages';
import { slicesOf, type DataComponent } from '../dataComponents';
import { DATA_PLUGIN } from '../sliceModule';
import { dataVersions, type DataVersion } from '../../../lib/node/dataVersions';
import { loadReference } from './readData';
import { writeApi } from './writeApi';

/** Every version of the data, checked: today's first, then the editions, the newest first. */
export type DataContent = (DataVersion & { reference: Reference; pages: ListedPage[] })[];

/** What other features contribute to the data plugin. */
export interface DataPluginOptions {
  components: readonly DataComponent[];
  /** Lists the pages of a version: its folder is given from the top of the project. */
  listPages: (siteDir: string, docsDir: string) => ListedPage[];
  /** Schemas of the JSON files that other features write below the API folder. */
  apiSchemas: readonly z.ZodType[];
}

/**
 * Reads and validates the `_data` of every version; writes a slice for each thing that a page may
 * show, and the API for others. An error in the data fails the build.
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
      // It runs once a locale, each with a folder of its own; the data is the same in all of them.
      if (i18n.currentLocale === i18n.defaultLocale) writeApi(outDir, content, apiSchemas);
      return Promise.resolve();
    },
  };
}
