import { expect, test } from 'vitest';
import { phraseProblems, searchPhrasesFileSchema, type PagePhrases } from './searchPhrases';

const phrasesOf = (page: string, id: string, phrases: string[]): PagePhrases => ({
  page,
  answers: [{ id, topics: ['touch'], phrases }],
});
const FIVE = ['one way', 'two ways', 'three ways', 'four ways', 'five ways'];

test('there is no problem if every answer has phrases and all phrases an answer', () => {
  const answers = [{ page: '/guides/touch', id: 'page' }];
  expect(phraseProblems([phrasesOf('/guides/touch', 'page', FIVE)], answers, ['touch'])).toEqual(
    [],
  );
});

test('phrases that are missing, left over or repeated are reported, and unknown topics', () => {
  const pages = [
    phrasesOf('/guides/touch', 'page', FIVE),
    phrasesOf('/faq/touch', 'hugs', ['One way']),
  ];
  const answers = [{ page: '/guides/gifts', id: 'page' }];
  expect(phraseProblems(pages, answers, []).map(({ problem }) => problem)).toEqual([
    'has no search phrases',
    'is not an answer of the site',
    'names the topic "touch", which does not exist',
    'is not an answer of the site',
    'names the topic "touch", which does not exist',
    'has the phrase "One way", which /guides/touch#page has already',
  ]);
});

test('phrases of one answer with the same words are reported', () => {
  const phrases = [...FIVE, 'Way, one', 'one way out'];
  const answers = [{ page: '/guides/touch', id: 'page' }];
  const termsOf = (phrase: string) => phrase.toLowerCase().split(/\W+/);
  const problems = phraseProblems(
    [phrasesOf('/guides/touch', 'page', phrases)],
    answers,
    ['touch'],
    [],
    termsOf,
  );
  expect(problems.map(({ problem }) => problem)).toEqual([
    'has the phrases "one way" and "Way, one", which have the same words',
  ]);
});

test('fewer than five phrases are refused', () => {
  const parse = (phrases: string[]) =>
    searchPhrasesFileSchema.safeParse({ answers: [{ id: 'page', phrases }] });
  expect(parse(FIVE).success).toBe(true);
  expect(parse(FIVE.slice(1)).error?.issues[0]?.message).toBe('has too few entries; it takes 5');
});

test('only a page as a whole takes its topics from elsewhere', () => {
  const answer = { id: 'hugs', phrases: FIVE };
  expect(searchPhrasesFileSchema.safeParse({ answers: [answer] }).error?.issues[0]?.path).toEqual([
    'answers',
    0,
    'topics',
  ]);
});
