import type { LoadContext, Plugin } from '@docusaurus/types';
import { changesSlice, pairLine, pairsOf } from '..';
import type { DataContent } from '../../reference/node';
import { DATA_PLUGIN } from '../../reference/sliceModule';
import { editionsOf } from './editionsOf';
import { CHANGES_PAGE } from './page';
import { writeChanges } from './writeChanges';

/**
 * Shows what changed between editions: `/changes`, a page for every two of them, JSON and a feed.
 * They are pages of the site and not of an edition, so that no edition freezes a stale list.
 */
export default function changes({ siteDir }: LoadContext): Plugin {
  return {
    name: 'changes',
    allContentLoaded: async ({ allContent, actions }) => {
      const data = allContent[DATA_PLUGIN]?.default as DataContent;
      const pairs = pairsOf(editionsOf(siteDir, data));
      const lines = await actions.createData('pairs.json', pairs.map(pairLine));
      actions.addRoute({
        path: CHANGES_PAGE.url,
        component: '@site/src/features/changelog/components/ChangesPage/index.tsx',
        modules: { pairs: lines },
        exact: true,
      });
      for (const pair of pairs) {
        const slice = changesSlice(pair);
        const name = `${slice.older.name}--${slice.newer.name}.json`;
        actions.addRoute({
          path: pairLine(pair).address,
          component: '@site/src/features/changelog/components/PairPage/index.tsx',
          modules: { slice: await actions.createData(name, slice) },
          exact: true,
        });
      }
    },
    postBuild: ({ outDir, siteConfig, i18n, plugins }) => {
      // It runs once a locale, each with a folder of its own; the data is the same in all of them.
      if (i18n.currentLocale !== i18n.defaultLocale) return Promise.resolve();
      const data = plugins.find(({ name }) => name === DATA_PLUGIN)?.content as DataContent;
      writeChanges(outDir, siteConfig.url, editionsOf(siteDir, data));
      return Promise.resolve();
    },
  };
}
