import { SCHEMA_VERSION } from '../../reference/schema';
import { buildIndex } from '../index/buildIndex';
import { encodeIndex } from '../index/encodeIndex';
import { splitCodes } from '../index/splitCodes';
import type { WordsFile } from '../index/words';
import type { Answer, AnswerPage } from './answer';
import {
  CODES_FILE,
  MANIFEST_FILE,
  NORMS_FILE,
  pageFileName,
  postingsFileName,
} from './indexFormat';
import { loadIndex, type SearchIndex } from './loadIndex';

/** @returns an answer for tests, with defaults for what is not given. */
export function answer(url: string, given: Partial<Answer>): Answer {
  return {
    url,
    kind: 'guide',
    title: url,
    topics: [],
    phrases: [],
    keywords: '',
    text: '',
    prior: 1,
    ...given,
  };
}

const WORDS: WordsFile = {
  schemaVersion: SCHEMA_VERSION,
  forms: [['break', 'broken']],
  near: [['dump', 'drop', 'abandon']],
};

/** @returns a function that loads the files of an index of these pages from memory. */
export function memoryLoader(pages: readonly AnswerPage[]): (path: string) => Promise<unknown> {
  const { main, codes } = splitCodes(pages);
  const hasCodes = codes.length > 0;
  const files = new Map([
    ...filesOf(MANIFEST_FILE, 'x', main, hasCodes),
    ...(hasCodes ? filesOf(CODES_FILE, 'y', codes, false) : []),
  ]);
  return (path) => {
    const file = files.get(path);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`There is no ${path}.`));
  };
}

function filesOf(
  manifestFile: string,
  folder: string,
  pages: readonly AnswerPage[],
  hasCodes: boolean,
): [string, unknown][] {
  const { manifest, norms, postings, pages: texts } = encodeIndex(buildIndex(pages, WORDS));
  return [
    [manifestFile, { ...manifest, folder, hasCodes }],
    [`${folder}/${NORMS_FILE}`, norms],
    ...postings.map((file, at): [string, unknown] => [`${folder}/${postingsFileName(at)}`, file]),
    ...texts.map((file, at): [string, unknown] => [`${folder}/${pageFileName(at)}`, file]),
  ];
}

/** @returns a loaded index of these pages. */
export function indexOf(pages: readonly AnswerPage[]): Promise<SearchIndex> {
  return loadIndex(memoryLoader(pages));
}
