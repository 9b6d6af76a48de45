import { describe, expect, test } from 'vitest';
import { lawFixture, lawOf, withTexas } from '../../../tests/data/law-fixture';
import { readLaw, type LawFiles } from './law';
import { isPublicSource } from './lint/sources';

const problems = (files: LawFiles) =>
  readLaw(files, ['aca-2014']).diagnostics.map(
    ({ file, line, problem }) => `${file}:${line}: ${problem}`,
  );

test('the fixture has no diagnostic', () => {
  expect(problems(lawFixture())).toEqual([]);
});

describe('a diagnostic names file, line and problem', () => {
  test.each([
    ['answer: one-party', 'answer: maybe', ':12: "maybe" is no answer to "recording-consent".'],
    ['question: minor-consent', 'question: minors', 'There is no question "minors".'],
    ['question: minor-consent', 'question: privilege', 'is a question for a whole country'],
    ['years: 5', 'age: 5', 'A waiting period needs its years.'],
    ['years: 5', 'years: 5\n    age: 5', 'The answer waiting-period has no age.'],
    ['age: 16', 'years: 16', 'This answer needs the age.'],
    [
      'answer: one-party',
      'answer: one-party\n    scope: [any-contact]',
      'Only sexual-contact-crime',
    ],
    ['answer: one-party', 'answer: one-party\n    scope: [x]', 'There is no scope "x".'],
    ['answer: one-party', 'answer: one-party\n    codes: [aca-2014]', 'Only the answer by-code'],
    ['answer: one-party', 'answer: one-party\n    codes: [abc-1]', 'There is no code "abc-1".'],
    ['id: us-tx', 'id: us-ca', 'the file is us/tx.yaml'],
    ['country: US', 'country: GB', 'the file is us/tx.yaml'],
    ['https://law.justia.com/', 'https://example.com/', 'is not a public statute site'],
    [', as long as it is\n      not done in order to commit a crime', '', 'it takes 15 to 60'],
    [
      'for five years after counseling\n      has ended',
      'once counseling\n      has ended',
      'does not show the answer waiting-period',
    ],
    [
      'question: minor-consent\n    answer: age\n    age: 16',
      'question: recording-consent\n    answer: one-party',
      'all professions already',
    ],
    ['cite: Tex. Rule 2\n', '', 'This key is missing.'],
  ])('%j as %j', (from, to, problem) => {
    expect(problems(withTexas(from, to)).join('\n')).toContain(problem);
  });

  test('sexual contact as a crime names its scope', () => {
    const crime = 'question: sexual-contact-crime\n    answer: crime';
    const files = withTexas('question: recording-consent\n    answer: one-party', crime);
    expect(problems(files).join('\n')).toContain('The scope does not fit the answer crime.');
  });
});

test('a second rule for the same profession is refused, one for another is not', () => {
  const second = (profession: string) =>
    withTexas(
      'question: minor-consent\n    answer: age\n    age: 16',
      `question: sexual-contact-former\n    profession: [${profession}]\n    answer: other`,
    );
  expect(problems(second('counselors')).join()).toContain('for counselors already');
  expect(problems(second('psychologists'))).toEqual([]);
});

test('a value that is left out is null, and a list empty', () => {
  const [recording] = lawOf().jurisdictions[0]?.rules ?? [];
  expect(recording).toMatchObject({ years: null, age: null, scope: [], who: [], profession: [] });
});

test.each([
  ['https://law.justia.com/codes/', true],
  ['https://www.capitol.hawaii.gov/', true],
  ['http://www.leg.state.fl.us/', true],
  ['https://texas.public.law/', true],
  ['https://notlaw.justia.com.example/', false],
  ['https://casetext.com/', false],
])('%s is a public statute site: %s', (url, expected) => {
  expect(isPublicSource(url)).toBe(expected);
});
