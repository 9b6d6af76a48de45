import type { LoadContext, Plugin } from '@docusaurus/types';
import { basePathOf } from '../../../lib/pages';
import { listedPages } from '../../content/node/listedPages';
import { frozenEditions, type FrozenEdition } from './frozenEditions';
import { EDITIONS_PLUGIN, type EditionsData } from './globalData';
import { loadRedirects, REDIRECTS_FILE } from '../../permalinks/node/readRedirects';

interface Content extends EditionsData {
  editions: FrozenEdition[];
}

/** Tells the pages of the editions, and gives each edition a first page and a page of answers. */
export default function editions({ siteDir }: LoadContext): Plugin<Content> {
  return {
    name: EDITIONS_PLUGIN,
    getPathsToWatch: () => [REDIRECTS_FILE],
    loadContent: () => {
      const frozen = frozenEditions(siteDir);
      const addresses = new Set(
        frozen.flatMap(({ docsDir }) =>
          listedPages(siteDir, docsDir).map(({ address }) => address),
        ),
      );
      const gone = [...loadRedirects(siteDir)].filter(([from]) => addresses.has(from));
      return Promise.resolve({ editions: frozen, gone: Object.fromEntries(gone) });
    },
    contentLoaded: ({ content, actions }) => {
      const { setGlobalData, addRoute } = actions;
      const data: EditionsData = {
        editions: content.editions.map(({ name, date }) => ({ name, date })),
        gone: content.gone,
      };
      setGlobalData(data);
      addRoute({
        path: '/editions',
        component: '@site/src/features/editions/components/EditionsPage',
        exact: true,
      });
      for (const { name } of data.editions) {
        const base = basePathOf(name);
        addRoute({
          path: base,
          component: '@site/src/features/editions/components/EditionHome',
          exact: true,
        });
        addRoute({ path: `${base}/search`, component: '@theme/SearchPage', exact: true });
      }
    },
  };
}
