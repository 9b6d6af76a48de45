import { SCHEMA_VERSION } from '../../reference/schema';
import { buildIndex } from '../index/buildIndex';
import { encodeIndex } from '../index/encodeIndex';
import type { WordsFile } from '../index/words';
import type { Answer, AnswerPage } from './answer';
import { MANIFEST_FILE, pageFileName, termsFileName } from './indexFormat';
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
  const encoded = encodeIndex(buildIndex(pages, WORDS));
  const files = new Map<string, unknown>([
    [MANIFEST_FILE, { ...encoded.manifest, folder: 'x' }],
    ...encoded.terms.map((file, at): [string, unknown] => [`x/${termsFileName(at)}`, file]),
    ...encoded.pages.map((file, at): [string, unknown] => [`x/${pageFileName(at)}`, file]),
  ]);
  return (path) => {
    const file = files.get(path);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`There is no ${path}.`));
  };
}

/** @returns a loaded index of these pages. */
export function indexOf(pages: readonly AnswerPage[]): Promise<SearchIndex> {
  return loadIndex(memoryLoader(pages));
}
