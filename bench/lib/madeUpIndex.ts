import type { AnswerPage } from '../../src/features/search/engine/answer';
import { SCHEMA_VERSION } from '../../src/features/reference/schema';
import { buildIndex } from '../../src/features/search/index/buildIndex';
import { encodeIndex } from '../../src/features/search/index/encodeIndex';
import {
  MANIFEST_FILE,
  NORMS_FILE,
  pageFileName,
  postingsFileName,
} from '../../src/features/search/engine/indexFormat';
import { loadIndex, type SearchIndex } from '../../src/features/search/engine/loadIndex';
import { madeUpPages, type MadeUpPage } from './madeUpText';

/** Every third section has this many search phrases of this many words, as on the real site. */
const PHRASES = 60;
const WORDS_PER_PHRASE = 7;

/** @returns an index of made-up pages, read from JSON as in a browser, and the titles in it. */
export async function madeUpIndex(
  count: number,
): Promise<{ index: SearchIndex; titles: string[] }> {
  const pages = madeUpPages(count).map(asAnswers);
  const built = buildIndex(pages, { schemaVersion: SCHEMA_VERSION, forms: [], near: [] });
  const encoded = encodeIndex(built);
  const files = new Map([
    [MANIFEST_FILE, JSON.stringify({ ...encoded.manifest, folder: 'x' })],
    [`x/${NORMS_FILE}`, JSON.stringify(encoded.norms)],
    ...encoded.postings.map((file, at): [string, string] => [
      `x/${postingsFileName(at)}`,
      JSON.stringify(file),
    ]),
    ...encoded.pages.map((file, at): [string, string] => [
      `x/${pageFileName(at)}`,
      JSON.stringify(file),
    ]),
  ]);
  const index = await loadIndex((name) =>
    Promise.resolve(JSON.parse(files.get(name) ?? 'null') as unknown),
  );
  return { index, titles: pages.flatMap(({ answers }) => answers.map(({ title }) => title)) };
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
      phrases: at % 3 === 0 ? phrasesOf(section.text) : [],
      keywords: '',
      text: section.text,
      prior: 1,
    })),
  };
}

function phrasesOf(text: string): string[] {
  const words = text.toLowerCase().split(' ');
  return Array.from({ length: PHRASES }, (_, at) =>
    words.slice(at, at + WORDS_PER_PHRASE).join(' '),
  );
}
