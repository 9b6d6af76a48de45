import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Reference } from '../../ethics/reference';
import type { ListedPage } from '../../search/aToZ';
import { dataVersions, type DataVersion } from './editions';
import { listedPages } from './listedPages';
import { loadReference } from './readData';
import { slicesOf } from './slicesOf';
import { writeApi } from './writeApi';

/** Every version of the data, checked: today's first, then the editions, the newest first. */
export type EthicsContent = (DataVersion & { reference: Reference; pages: ListedPage[] })[];

/**
 * Gives the ethics data to the pages: reads and checks every version's `_data`, and writes a small
 * JSON file for each thing a page may show; and to others, below `/api`. A fault in the data fails
 * the build.
 */
export default function ethicsData({ siteDir }: LoadContext): Plugin<EthicsContent> {
  return {
    name: 'ethics-data',
    getPathsToWatch: () => dataVersions(siteDir).map(({ dataDir }) => `${dataDir}/**/*.yaml`),
    loadContent: () =>
      Promise.resolve(
        dataVersions(siteDir).map((version) => ({
          ...version,
          reference: loadReference(siteDir, version.dataDir),
          pages: listedPages(siteDir, version.docsDir),
        })),
      ),
    contentLoaded: async ({ content, actions }) => {
      const files = content.flatMap(({ name, reference, pages }) =>
        slicesOf(reference, pages).map(([path, slice]) => ({ path: `${name}/${path}`, slice })),
      );
      await Promise.all(
        files.map(({ path, slice }) => actions.createData(path, JSON.stringify(slice))),
      );
    },
    postBuild: ({ content, outDir, i18n }) => {
      // It runs once a locale, each with a folder of its own; the data is the same in all of them.
      if (i18n.currentLocale === i18n.defaultLocale) writeApi(outDir, content);
      return Promise.resolve();
    },
  };
}
