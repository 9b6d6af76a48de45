import { describe, expect, test } from 'vitest';
import type { AnswerPage, CodeInfo } from './answer';
import { answer, indexOf } from './fixture';
import { findLocalCodes, placeOutsideUs } from './localCodes';
import { parseQuery } from './query';
import { search } from './search';
import { searchOptions } from './searchOptions';
import { stem } from './text';

test.each([
  ['psychotherapist in Ontario', 'CA-ON'],
  ['Toronto, Canada', 'CA-ON'],
  ['counselor in Alberta', 'CA'],
  ['nova scotia social worker', 'CA-NS'],
  ['psychologist in bc', 'CA-BC'],
  ['bc psychologist gift', 'CA-BC'],
  ['cold bc I gave her a gift', undefined],
  ['scottish counselor', 'GB'],
  ['northern ireland therapist', 'GB'],
  ['new south wales counselor', 'AU'],
  ['therapist in new england', undefined],
  ['my irish boyfriend', undefined],
  ['she only speaks english', undefined],
  ['NHS therapist', 'GB'],
  ['psychologist nz', 'NZ'],
  ['columbia university psychologist', undefined],
  ['therapist in texas', undefined],
])('the place outside the US in "%s" is %s', (text, expected) => {
  expect(placeOutsideUs(parseQuery(text, stem).words)).toBe(expected);
});

const code = (
  id: string,
  place: string,
  bindsAll: boolean,
  group: 'counselors' | 'psychologists' | 'social-workers' = 'counselors',
): CodeInfo => ({
  id,
  names: [id.toUpperCase()],
  needs: [],
  local: { place, groups: [group], bindsAll },
});
const crpo = code('crpo', 'CA-ON', true);
const ccpa = code('ccpa', 'CA', false);
const psyba = code('psyba', 'AU', true, 'psychologists');
const aps = code('aps', 'AU', false, 'psychologists');
const aasw = code('aasw', 'AU', false, 'social-workers');
const codes = [crpo, ccpa, psyba, aps, aasw];

describe('the codes of the place and the profession in a query', () => {
  const find = (text: string) => findLocalCodes(parseQuery(text, stem), { codes });

  test.each([
    ['ontario psychotherapist dated an ex client', [crpo, ccpa], true],
    ['canadian counselor gift', [ccpa], false],
    ['therapist alberta gift', [ccpa], false],
    ['psychologist in australia ex client', [psyba, aps], true],
    ['social worker australia gift', [aasw], false],
  ])('%s', (text, expected, isBinding) => {
    const found = find(text);
    expect([...(found?.codes ?? [])].map((at) => codes[at])).toEqual(expected);
    expect(found?.binding.size).toBe(isBinding ? 1 : 0);
  });

  test.each([
    'psychotherapist gift',
    'ontario gift',
    'psychotherapist in ontario',
    'my therapist in ontario',
    'youth worker in australia gift',
    'complain about a psychotherapist in ontario',
    'is my psychologist registered in australia',
    'psychologist in ontario gift',
    'therapist in texas gift',
  ])('none for "%s"', (text) => {
    expect(find(text)).toBeUndefined();
  });

  test('the subject has neither the place nor the profession', () => {
    const words = (text: string) => find(text)?.subject.words.map(({ word }) => word);
    expect(words('registered social worker in australia gift')).toEqual(['in', 'gift']);
    expect(words('ontario psychotherapist text me')).toEqual(['text', 'me']);
  });
});

describe('the results of a query with a place and a profession', async () => {
  const cell = (topic: string, { id, ...names }: CodeInfo) =>
    answer(`/compare/${topic}#${id}`, {
      kind: 'compare',
      title: `${id}, ${topic}`,
      topics: [topic],
      code: { id, ...names },
    });
  const page = (url: string, ...answers: AnswerPage['answers']): AnswerPage => ({
    url,
    title: url,
    answers,
  });
  const index = await indexOf([
    ...[crpo, ccpa, psyba].map((names) => {
      const url = `/codes/${names.id}`;
      return page(url, answer(url, { kind: 'code', title: names.id, code: names }));
    }),
    page('/faq/gifts', answer('/faq/gifts', { title: 'Can I give gifts?', topics: ['gifts'] })),
    page('/faq/touch', answer('/faq/touch', { title: 'Can I ask for a hug?', topics: ['touch'] })),
    page('/compare/gifts', cell('gifts', crpo), cell('gifts', ccpa), cell('gifts', psyba)),
    page('/compare/touch', cell('touch', ccpa)),
  ]);
  const urlsFor = async (text: string) => {
    const { pages } = await search(index, text, searchOptions(10));
    return pages.flatMap(({ results }) => results.map(({ url }) => url));
  };

  test('a code that binds everyone of the profession there comes first', async () => {
    const urls = await urlsFor('ontario psychotherapist gift');
    expect(urls.slice(0, 2)).toEqual(['/compare/gifts#crpo', '/faq/gifts']);
  });

  test("an association's code comes second", async () => {
    const urls = await urlsFor('canadian counselor gift');
    expect(urls.slice(0, 2)).toEqual(['/faq/gifts', '/compare/gifts#ccpa']);
  });

  test('nothing comes before the answer if the code has no cell on the subject', async () => {
    const urls = await urlsFor('ontario psychotherapist hug');
    expect(urls[0]).toBe('/faq/touch');
    expect(urls).not.toContain('/compare/gifts#crpo');
  });
});
