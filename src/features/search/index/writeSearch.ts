import type { LoadedPlugin } from '@docusaurus/types';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataVersions } from '../../../lib/node/dataVersions';
import { docsPages, docsVersions } from '../../../lib/node/docsPlugin';
import { basePathOf } from '../../../lib/pages';
import { jsonText } from '../../../lib/text';
import { API_FOLDER } from '../../reference/api/edition';
import { handoutAddress, placeAddress, questionAddress } from '../../law/addresses';
import type { Law } from '../../law/law';
import { loadLaw } from '../../law/node/readLaw';
import { stateQuestions } from '../../law/rules';
import { apiEdition, PAGES_FILE } from '../../reference/node/apiFiles';
import { loadReference } from '../../reference/node/readData';
import type { AnswerPage } from '../engine/answer';
import {
  CODES_FILE,
  INDEX_FOLDER,
  MANIFEST_FILE,
  NORMS_FILE,
  pageFileName,
  placeFileName,
  postingsFileName,
  type ManifestFile,
} from '../engine/indexFormat';
import { tokenize } from '../engine/text';
import { buildIndex } from './buildIndex';
import { collectAnswers } from './collectAnswers';
import { encodeIndex } from './encodeIndex';
import { placePages } from './placePages';
import { listPages } from './pagesList';
import { readSearchData } from './readSearchData';
import { splitCodes } from './splitCodes';
import { blogPages, changesPage, withAnswerKind } from './sitePages';
import type { WordsFile } from './words';

/**
 * Writes the search index and the public list of pages (`pages.json`) of each version of the docs.
 * @param siteDir root of the project.
 * @param outDir the built site.
 * @param baseUrl of the site.
 */
export function writeSearch(
  siteDir: string,
  outDir: string,
  baseUrl: string,
  plugins: readonly LoadedPlugin[],
): void {
  for (const { name, dataDir } of dataVersions(siteDir)) {
    const version = docsVersions(plugins).find(({ versionName }) => versionName === name);
    if (!version) continue;
    const base = basePathOf(name);
    const data = readSearchData(siteDir, dataDir);
    const unversioned = base === '' ? [...blogPages(plugins, baseUrl), changesPage] : [];
    const site = [...docsPages(version, baseUrl).map(withAnswerKind), ...unversioned];
    const reference = loadReference(siteDir, dataDir);
    const codes = reference.codes.map(({ id }) => id);
    const law = loadLaw(siteDir, dataDir, codes);
    const pages = collectAnswers(outDir, base, site, reference, data);
    // The pages of places have files of their own, which only queries with a place load.
    const ofPlaces = new Set(
      law.jurisdictions.flatMap(({ id }) => [base + placeAddress(id), base + handoutAddress(id)]),
    );
    const indexed = pages.filter(({ url }) => !ofPlaces.has(url));
    const { main, codes: ofCodes } = splitCodes(indexed);
    const top = path.join(outDir, base, INDEX_FOLDER);
    const addBaseUrl = withBaseUrl(baseUrl);
    writeIndex(top, MANIFEST_FILE, main.map(addBaseUrl), data.words, {
      places: placePages(law, reference, baseUrl.slice(0, -1) + base),
      law: lawManifest(law, main, base),
      hasCodes: ofCodes.length > 0,
    });
    if (ofCodes.length > 0) writeIndex(top, CODES_FILE, ofCodes.map(addBaseUrl), data.words);

    const sitePages = new Map(site.map((page) => [page.url, page]));
    const list = listPages(pages, ({ url }) => {
      const { kind = 'about', topics = [] } = sitePages.get(url) ?? {};
      return { kind, topics };
    });
    const home = { url: '/', title: 'Therapy Boundaries', kind: 'about', topics: [] };
    const folder = path.join(outDir, API_FOLDER, apiEdition(name).name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, PAGES_FILE), jsonText(base === '' ? [home, ...list] : list));
  }
}

/** @returns the part of the manifest on the law; undefined if there is none. */
function lawManifest(
  law: Law,
  pages: readonly AnswerPage[],
  base: string,
): ManifestFile['law'] | undefined {
  if (law.jurisdictions.length === 0) return undefined;
  return {
    places: law.jurisdictions.map(({ id, name, alsoSaid }) => [
      id,
      ...[name, ...alsoSaid].map(wordsOf),
    ]),
    questions: stateQuestions(law).flatMap(({ id }): [string, number][] => {
      const page = pages.findIndex(({ url }) => url === base + questionAddress(id));
      return page === -1 ? [] : [[id, page]];
    }),
  };
}

/** @returns the words of a name, as a query has them. */
function wordsOf(name: string): string {
  return tokenize(name)
    .map(({ word }) => word)
    .join(' ');
}

/** @returns the function that puts the base URL before the addresses of a page: results are links. */
function withBaseUrl(baseUrl: string): (page: AnswerPage) => AnswerPage {
  const top = baseUrl.slice(0, -1);
  return (page) => ({
    ...page,
    url: top + page.url,
    answers: page.answers.map((answer) => ({ ...answer, url: top + answer.url })),
  });
}

/** What the index that is loaded first has besides its answers. */
interface MainParts {
  /** The texts of each place. */
  places: ReturnType<typeof placePages>;
  /** The part of the manifest on the law. */
  law: ManifestFile['law'];
  hasCodes: boolean;
}

/**
 * Writes an index. All files but the manifest are in a folder named after their hash, so that
 * browsers may cache them for good.
 * @param top the folder of the indexes of a version.
 * @param manifestFile the name of its manifest.
 */
function writeIndex(
  top: string,
  manifestFile: string,
  pages: readonly AnswerPage[],
  words: WordsFile,
  { places, law, hasCodes }: MainParts = { places: [], law: undefined, hasCodes: false },
): void {
  const encoded = encodeIndex(buildIndex(pages, words));
  const files = [
    [NORMS_FILE, JSON.stringify(encoded.norms)] satisfies [string, string],
    ...encoded.postings.map((file, at): [string, string] => [
      postingsFileName(at),
      JSON.stringify(file),
    ]),
    ...encoded.pages.map((file, at): [string, string] => [pageFileName(at), JSON.stringify(file)]),
    ...places.map(({ id, file }): [string, string] => [placeFileName(id), JSON.stringify(file)]),
  ];
  const hash = createHash('sha256').update(JSON.stringify([encoded.manifest, files]));
  const folder = hash.digest('hex').slice(0, 10);
  mkdirSync(path.join(top, folder), { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(top, folder, name), text);
  const manifest = {
    ...encoded.manifest,
    folder,
    ...(law ? { law } : {}),
    ...(hasCodes ? { hasCodes } : {}),
  };
  writeFileSync(path.join(top, manifestFile), JSON.stringify(manifest));
}
