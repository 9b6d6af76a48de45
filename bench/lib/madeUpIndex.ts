import type { AnswerPage } from '../../src/features/search/engine/answer';
import { SCHEMA_VERSION } from '../../src/features/reference/schema';
import { buildIndex } from '../../src/features/search/index/buildIndex';
import { encodeIndex } from '../../src/features/search/index/encodeIndex';
import { openIndex, type OpenIndex } from '../../src/features/search/engine/openIndex';
import { CATALOG_NAME, pageName, wordsName } from '../../src/features/search/engine/parts';
import { madeUpPages, type MadeUpPage } from './madeUpText';

/** Every third section is asked in this many ways, each of so many words, as on the real site. */
const WAYS = 60;
const WORDS_A_WAY = 7;

/** @returns an index of made-up pages, its parts read from their JSON as in a browser. */
export async function madeUpIndex(count: number): Promise<{ index: OpenIndex; texts: string[] }> {
  const pages = madeUpPages(count).map(asAnswers);
  const built = buildIndex(pages, { schemaVersion: SCHEMA_VERSION, forms: [], near: [] });
  const { catalog, words, pages: texts } = encodeIndex(built);
  const files = new Map([
    [CATALOG_NAME, JSON.stringify({ ...catalog, folder: 'x' })],
    ...words.map((part, at): [string, string] => [`x/${wordsName(at)}`, JSON.stringify(part)]),
    ...texts.map((part, at): [string, string] => [`x/${pageName(at)}`, JSON.stringify(part)]),
  ]);
  const index = await openIndex((name) =>
    Promise.resolve(JSON.parse(files.get(name) ?? 'null') as unknown),
  );
  return { index, texts: pages.flatMap(({ answers }) => answers.map(({ title }) => title)) };
}

function asAnswers({ id, title, sections }: MadeUpPage): AnswerPage {
  const url = `/guides/${id}`;
  return {
    url,
    title,
    answers: sections.map((section, at) => ({
      url: `${url}#${section.id}`,
      kind: 'guide',
      title: section.title,
      topics: [],
      asked: at % 3 === 0 ? waysOf(section.text) : [],
      keywords: '',
      text: section.text,
      prior: 1,
    })),
  };
}

function waysOf(text: string): string[] {
  const words = text.toLowerCase().split(' ');
  return Array.from({ length: WAYS }, (_, at) => words.slice(at, at + WORDS_A_WAY).join(' '));
}
