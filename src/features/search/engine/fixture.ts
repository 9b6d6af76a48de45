import { SCHEMA_VERSION } from '../../reference/schema';
import type { Answer, AnswerPage } from './answer';
import { buildIndex } from '../index/buildIndex';
import { encodeIndex } from '../index/encodeIndex';
import { openIndex, type LoadPart, type OpenIndex } from './openIndex';
import { CATALOG_NAME, pageName, wordsName } from './parts';
import type { WordsFile } from '../index/words';

/** An answer for tests, of which only what matters is given. */
export function answer(url: string, given: Partial<Answer>): Answer {
  const plain = {
    kind: 'guide',
    title: url,
    topics: [],
    asked: [],
    keywords: '',
    text: '',
  } as const;
  return { ...plain, prior: 1, url, ...given };
}

/** Words for tests. */
export const WORDS: WordsFile = {
  schemaVersion: SCHEMA_VERSION,
  forms: [['break', 'broken']],
  near: [['dump', 'drop', 'abandon']],
};

/** @returns how the parts of an index of these pages are loaded, without a file. */
export function partsOf(pages: readonly AnswerPage[], words = WORDS): LoadPart {
  const { catalog, words: parts, pages: texts } = encodeIndex(buildIndex(pages, words));
  const files = new Map<string, unknown>([
    [CATALOG_NAME, { ...catalog, folder: 'x' }],
    ...parts.map((part, at): [string, unknown] => [`x/${wordsName(at)}`, part]),
    ...texts.map((part, at): [string, unknown] => [`x/${pageName(at)}`, part]),
  ]);
  return (path) => {
    const part = files.get(path);
    return part ? Promise.resolve(part) : Promise.reject(new Error(`There is no ${path}.`));
  };
}

/** @returns an open index of these pages. */
export function indexOf(pages: readonly AnswerPage[]): Promise<OpenIndex> {
  return openIndex(partsOf(pages));
}
