import type { LoadContext, Plugin } from '@docusaurus/types';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { basePathOf } from '../../../lib/pages';
import { jsonText } from '../../../lib/text';
import { listedPages } from '../../content/node/listedPages';
import { loadRedirects, REDIRECTS_FILE } from '../../permalinks/node/readRedirects';
import { API_FOLDER } from '../../reference/api/edition';
import { apiErrata } from '../errata';
import { EDITIONS_PLUGIN, type EditionsData } from '../newerPage';
import { ERRATA_FILE, loadErrata } from './loadErrata';
import { frozenEditions, type FrozenEdition } from './docsVersions';

interface Content extends EditionsData {
  editions: FrozenEdition[];
}

/** Publishes the editions as global data, and adds their list, home pages and search pages. */
export default function editions({ siteDir, baseUrl }: LoadContext): Plugin<Content> {
  return {
    name: EDITIONS_PLUGIN,
    getPathsToWatch: () => [REDIRECTS_FILE, ERRATA_FILE],
    loadContent: () => {
      const frozen = frozenEditions(siteDir);
      const pages = new Map(
        frozen.map(({ name, docsDir }) => [
          name,
          new Set(listedPages(siteDir, docsDir).map(({ address }) => address)),
        ]),
      );
      const addresses = new Set([...pages.values()].flatMap((one) => [...one]));
      const gone = [...loadRedirects(siteDir)].filter(([from]) => addresses.has(from));
      return Promise.resolve({
        editions: frozen,
        gone: Object.fromEntries(gone),
        errata: loadErrata(siteDir, pages),
      });
    },
    contentLoaded: ({ content, actions: { setGlobalData, addRoute } }) => {
      const data: EditionsData = {
        editions: content.editions.map(({ name, date }) => ({ name, date })),
        gone: content.gone,
        errata: content.errata,
      };
      setGlobalData(data);
      const top = baseUrl.slice(0, -1);
      const components = '@site/src/features/editions/components';
      addRoute({ path: `${top}/editions`, component: `${components}/EditionsPage`, exact: true });
      // The development server leaves their pages out (docusaurus.config.ts).
      if (process.env.NODE_ENV === 'development') return;
      for (const { name } of data.editions) {
        const base = top + basePathOf(name);
        addRoute({ path: base, component: `${components}/EditionHome`, exact: true });
        addRoute({ path: `${base}/search`, component: '@theme/SearchPage', exact: true });
      }
    },
    postBuild: ({ content, outDir, i18n }) => {
      // Docusaurus calls this once per locale. The errata are the same in all of them.
      if (i18n.currentLocale === i18n.defaultLocale) {
        const folder = path.join(outDir, API_FOLDER);
        mkdirSync(folder, { recursive: true });
        writeFileSync(path.join(folder, 'errata.json'), jsonText(apiErrata(content.errata)));
      }
      return Promise.resolve();
    },
  };
}
