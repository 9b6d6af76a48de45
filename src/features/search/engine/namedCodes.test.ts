import { describe, expect, test } from 'vitest';
import type { AnswerPage, CodeInfo } from './answer';
import { answer, indexOf } from './fixture';
import { findNamedCodes } from './namedCodes';
import { parseQuery } from './query';
import { search } from './search';
import { searchOptions } from './searchOptions';
import { stem } from './text';

const codes = [
  { names: ['aca'], needs: [] },
  { names: ['aca'], needs: ['2005'] },
  { names: ['aca'], needs: [stem('australia')] },
  { names: ['nasw'], needs: [] },
];
const find = (text: string) => findNamedCodes(parseQuery(text, stem), { codes });

describe('the codes that a query names', () => {
  test.each([
    ['aca gifts', [0]],
    ['ACA 2014 gifts', [0]],
    ['aca 2005 gifts', [1]],
    ['ACA australia gifts', [2]],
    ['nasw or aca', [0, 3]],
    ['gifts', undefined],
    ['2005', undefined],
    ['cite this site in ACA style', undefined],
    ['complain to the ACA', undefined],
    ['is she listed with nasw', undefined],
    ['ACA registrant', undefined],
    ['nasw complaints section', [3]],
  ])('%s', (text, expected) => {
    const named = find(text);
    expect(named && [...named.codes]).toEqual(expected);
  });

  test.each([
    ['what section of the NASW 2021 code covers gifts', ['gifts']],
    ['NASW ethical framework 2021', []],
    ['full text of the latest NASW code pdf', []],
  ])('the subject of "%s" is %j, without words that ask for a citation', (text, words) => {
    expect(find(text)?.subject.words.map(({ word }) => word)).toEqual(words);
  });
});

const nasw: CodeInfo = { id: 'nasw-2021', names: ['NASW'], needs: [] };
const bacp: CodeInfo = { id: 'bacp-2018', names: ['BACP'], needs: [] };
const page = (url: string, given: Parameters<typeof answer>[1]): AnswerPage => ({
  url,
  title: given.title ?? url,
  answers: [answer(url, given)],
});
const comparison = (topic: string, title: string, cells: [CodeInfo, string][]): AnswerPage => ({
  url: `/compare/${topic}`,
  title,
  answers: [
    answer(`/compare/${topic}`, { kind: 'compare', title, topics: [topic] }),
    ...cells.map(([code, text]) =>
      answer(`/compare/${topic}#${code.id}`, {
        kind: 'compare',
        title: `${code.names[0] ?? ''}, ${title}`,
        topics: [topic],
        code,
        text,
      }),
    ),
  ],
});
const index = await indexOf([
  page('/codes/nasw-2021', { kind: 'code', title: 'NASW 2021', code: nasw }),
  page('/codes/bacp-2018', { kind: 'code', title: 'BACP 2018', code: bacp }),
  page('/faq/gifts', { title: 'Can I give gifts?', topics: ['gifts'] }),
  comparison('gifts', 'Gifts', [[bacp, 'Section 4 has a word on a present.']]),
  comparison('touch', 'Touch', [
    [nasw, 'Hugs are for special cases.'],
    [bacp, 'Standard 2 on hugs.'],
  ]),
]);
const urlsFor = async (text: string) => {
  const { pages } = await search(index, text, searchOptions(10));
  return pages.flatMap(({ results }) => results.map(({ url }) => url));
};

describe('a query that names a code', () => {
  test.each([
    ['nasw touch', '/compare/touch#nasw-2021'],
    ['touch standard of the NASW', '/compare/touch#nasw-2021'],
    ['which section of nasw covers touch', '/compare/touch#nasw-2021'],
    ['bacp gifts section', '/compare/gifts#bacp-2018'],
    ['nasw gifts section', '/codes/nasw-2021'],
    ['nasw code of ethics', '/codes/nasw-2021'],
    ['nasw', '/codes/nasw-2021'],
  ])('%s', async (text, expected) => {
    expect((await urlsFor(text))[0]).toBe(expected);
  });

  test('shows nothing of other codes', async () => {
    const urls = await urlsFor('nasw gifts section 4');
    expect(urls.filter((url) => url.includes('bacp'))).toEqual([]);
    expect(urls).toContain('/faq/gifts');
  });

  test('shows all codes that it names', async () => {
    const urls = await urlsFor('nasw or bacp on touch');
    expect(urls.slice(0, 2).sort()).toEqual([
      '/compare/touch#bacp-2018',
      '/compare/touch#nasw-2021',
    ]);
  });
});
