import { expect, test } from 'vitest';
import { askerOfTitle, askersOfQuery } from './askers';
import { answer, indexOf } from './fixture';
import { search } from './search';
import { searchOptions } from './searchOptions';

test.each([
  ['my client gave me a voucher', ['askertherapist']],
  ['can I accept a gift from a client', ['askertherapist']],
  ['client won’t leave', ['askertherapist']],
  ['I’m a trainee counselor and in love', ['askertherapist']],
  ['client rights', []],
  ['my patient records', []],
  ['patient centered care', []],
  ['can a therapist have feelings for a client', []],
  ['my therapist told me about my patience', []],
  ["i'm 15 minutes late", []],
  ["I'm 16 weeks pregnant", []],
  ['a minor issue with the bill', []],
  ["my teen's therapist", []],
  ['my therapist knew me in high school', []],
  ['what do therapists do with clients', []],
  ['as a client can I complain', []],
  ["im 15 and don't like my therapist", ['askerteen']],
  ['can a teen change therapists', ['askerteen']],
  ['I have seen her for 15 years', []],
  ['my therapist is always late', []],
])('"%s" is asked by %j', (text, expected) => {
  expect(askersOfQuery(text)).toEqual(expected);
});

const titles = [
  "I'm a therapist. A client is always late. What now?",
  'Why is my therapist late?',
  'Can I give a gift?',
  'Can I ask for a hug?',
  'Who sees my notes?',
];
const index = await indexOf([
  {
    url: '/faq',
    title: 'Time',
    answers: titles.map((title, at) =>
      answer(`/faq#${at}`, { title, text: 'Say it.', ...askerOfTitle(title) }),
    ),
  },
]);

test.each([
  ['therapist is always late', '/faq#1'],
  ['my client is always late', '/faq#0'],
])('"%s" finds %s first', async (text, expected) => {
  const { pages } = await search(index, text, searchOptions(10));
  expect(pages[0]?.results[0]?.url).toBe(expected);
});
