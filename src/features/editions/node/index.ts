import type { LoadContext, Plugin } from '@docusaurus/types';
import { basePathOf } from '../../../lib/pages';
import { listedPages } from '../../content/node/listedPages';
import { loadRedirects, REDIRECTS_FILE } from '../../permalinks/node/readRedirects';
import { EDITIONS_PLUGIN, type EditionsData } from '../newerPage';
import { frozenEditions, type FrozenEdition } from './docsVersions';

interface Content extends EditionsData {
  editions: FrozenEdition[];
}

/** Publishes the editions as global data, and adds their list, home pages and search pages. */
export default function editions({ siteDir, baseUrl }: LoadContext): Plugin<Content> {
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
    contentLoaded: ({ content, actions: { setGlobalData, addRoute } }) => {
      const data: EditionsData = {
        editions: content.editions.map(({ name, date }) => ({ name, date })),
        gone: content.gone,
      };
      setGlobalData(data);
      const top = baseUrl.slice(0, -1);
      const components = '@site/src/features/editions/components';
      addRoute({ path: `${top}/editions`, component: `${components}/EditionsPage`, exact: true });
      for (const { name } of data.editions) {
        const base = top + basePathOf(name);
        addRoute({ path: base, component: `${components}/EditionHome`, exact: true });
        addRoute({ path: `${base}/search`, component: '@theme/SearchPage', exact: true });
      }
    },
  };
}
