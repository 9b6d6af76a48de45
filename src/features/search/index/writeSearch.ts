import type { LoadedPlugin } from '@docusaurus/types';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { API_FOLDER } from '../../reference/api/edition';
import { basePathOf } from '../../../lib/pages';
import { listPages } from './pagesList';
import { jsonText } from '../../../lib/text';
import { apiEdition, PAGES_FILE } from '../../reference/node/apiFiles';
import { dataVersions } from '../../../lib/node/dataVersions';
import { loadReference } from '../../reference/node/readData';
import { answerPages } from './answerPages';
import { readSearchData } from './readSearchData';
import { docsPages, docsVersions } from '../../../lib/node/docsPlugin';
import { blogPages, changesPage, withAnswerKind } from './sitePages';
import { writeIndex } from './writeIndex';

/**
 * Writes, for each version of the docs that was built, the index of its pages and the list of its
 * pages for others (`pages.json`).
 * @param siteDir top of the project.
 * @param outDir the built site.
 */
export function writeSearch(
  siteDir: string,
  outDir: string,
  plugins: readonly LoadedPlugin[],
): void {
  for (const { name, dataDir } of dataVersions(siteDir)) {
    const version = docsVersions(plugins).find(({ versionName }) => versionName === name);
    if (!version) continue;
    const base = basePathOf(name);
    const data = readSearchData(siteDir, dataDir);
    const whole = base === '' ? [...blogPages(plugins), changesPage] : [];
    const site = [...docsPages(version).map(withAnswerKind), ...whole];
    const pages = answerPages(outDir, base, site, loadReference(siteDir, dataDir), data);
    writeIndex(path.join(outDir, base), pages, data.words);

    const folder = path.join(outDir, API_FOLDER, apiEdition(name).name);
    const described = new Map(site.map((page) => [page.url, page]));
    const list = listPages(pages, ({ url }) => {
      const { kind = 'about', topics = [] } = described.get(url) ?? {};
      return { kind, topics };
    });
    const home = { url: '/', title: 'Therapy Boundaries', kind: 'about', topics: [] };
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, PAGES_FILE), jsonText(base === '' ? [home, ...list] : list));
  }
}
