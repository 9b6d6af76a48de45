import type { LoadContext, Plugin } from '@docusaurus/types';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DATA_PLUGIN } from '../../../lib/data/sliceModule';
import type { DataContent } from '../../../lib/node/dataPlugin';
import { jsonText } from '../../../lib/text';
import type { LawSource } from '../../law/dataComponents';
import { frozenEditions } from '../../editions/node/docsVersions';
import { API_FOLDER, CHANGES_FILE } from '../../reference/api/edition';
import { apiEdition } from '../../reference/node/apiFiles';
import { CHANGES_PAGE, editionDiffFile, FEED } from '../addresses';
import { apiChanges, apiChangesIndex } from '../api';
import { diffAllEditions, lastChecked, type DatedEdition } from '../diff';
import { editionDiffLine, editionDiffSlice } from '../slices';
import { changesFeed } from './feed';

type Content = DataContent<LawSource>;

const COMPONENTS = '@site/src/features/changelog/components';

/**
 * Docusaurus plugin that shows what changed between editions: `/changes`, a page for any two of
 * them, JSON files and a feed. The pages belong to no version of the docs, so that no edition
 * freezes an outdated list.
 */
export default function changesPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
  /** What comes before each address: the sub-path that the site is published below. */
  const top = baseUrl.slice(0, -1);
  return {
    name: 'changes',
    allContentLoaded: async ({ allContent, actions }) => {
      const data = allContent[DATA_PLUGIN]?.default as Content;
      const diffs = diffAllEditions(datedEditions(siteDir, data));
      actions.addRoute({
        path: top + CHANGES_PAGE.url,
        component: `${COMPONENTS}/ChangesPage/index.tsx`,
        modules: { diffs: await actions.createData('diffs.json', diffs.map(editionDiffLine)) },
        exact: true,
      });
      for (const diff of diffs) {
        const slice = editionDiffSlice(diff);
        const name = `${slice.older.name}--${slice.newer.name}.json`;
        actions.addRoute({
          path: top + slice.address,
          component: `${COMPONENTS}/EditionDiffPage/index.tsx`,
          modules: { slice: await actions.createData(name, slice) },
          exact: true,
        });
      }
    },
    postBuild: ({ outDir, siteConfig, i18n, plugins }) => {
      // Docusaurus calls this once per locale. The data is the same in all of them.
      if (i18n.currentLocale !== i18n.defaultLocale) return Promise.resolve();
      const data = plugins.find(({ name }) => name === DATA_PLUGIN)?.content as Content;
      writeChanges(outDir, siteConfig.url + top, datedEditions(siteDir, data));
      return Promise.resolve();
    },
  };
}

/** The date of a text without codes, which has none of its own. */
const NO_DATE = '1970';

/**
 * Adds a date to every version of the data. The dates come from the data, not from the clock.
 * @param siteDir root of the project.
 * @returns the versions in the same order, the newest first.
 * @throws if an edition has no date.
 */
function datedEditions(siteDir: string, content: Content): DatedEdition[] {
  const dates = new Map(frozenEditions(siteDir).map(({ name, date }) => [name, date]));
  return content.map(({ name, data: { reference, law } }) => ({
    edition: apiEdition(name),
    date: dates.get(name) ?? lastChecked(reference.codes) ?? NO_DATE,
    reference,
    law,
  }));
}

/** Writes the JSON files and the feed into the built site, for a site published at `url`. */
function writeChanges(outDir: string, url: string, editions: readonly DatedEdition[]): void {
  const diffs = diffAllEditions(editions);
  const files: [string, string][] = [
    [`${API_FOLDER}/${CHANGES_FILE}`, jsonText(apiChangesIndex(editions, diffs))],
    ...diffs.map((diff): [string, string] => [
      `${API_FOLDER}/${editionDiffFile(diff.older.edition, diff.newer.edition)}`,
      jsonText(apiChanges(diff)),
    ]),
    [FEED, `${changesFeed(url, editions, diffs)}\n`],
  ];
  for (const [file, text] of files) {
    const target = path.join(outDir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
