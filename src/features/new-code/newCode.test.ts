import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fixture } from '../../../tests/data/fixture';
import { readPage } from '../content/page';
import { dataComponents } from '../../site/dataComponents';
import { pageRules } from '../content/rules';
import { newCodeYaml } from './newCode';
import { NEW_CODE_FIELDS, newCodeOf, problemOf, type Answers } from './newCodeFields';
import { newCodePage } from './newCodePage';
import { readReference } from '../reference/reference';

const TODAY = '2026-11-23';

const ANSWERS = {
  id: 'abc-2025',
  label: 'ABC 2025',
  body: 'The ABC Association',
  title: 'ABC Code of Ethics',
  profession: 'counselors',
  professionGroup: 'counselors',
  binds: 'members',
  country: 'GB',
  edition: '2025',
  officialUrl: 'https://abc.example/code',
} satisfies Answers;

const AWKWARD = {
  ...ANSWERS,
  body: 'Body: of "Arts" & the \'Counsel\' {x}',
  title: 'A <Code> of *Ethics*',
  edition: '2nd',
  officialUrl: '',
};

/** The fixture with the file of a new code. */
function withNew(answers: Answers) {
  const files = fixture();
  const code = newCodeOf(answers);
  const text = newCodeYaml(code, TODAY);
  const path = `docs/_data/codes/${code.id}.yaml`;
  const read = readReference({ ...files, codes: [...files.codes, { path, text }] });
  return { code, text, ...read };
}

describe.each([
  ['a plain code', ANSWERS],
  ['a code with awkward names', AWKWARD],
])('for %s', (_, answers) => {
  test('the data has no diagnostic, and says nothing that has not been checked', () => {
    const { reference, diagnostics } = withNew(answers);
    expect(diagnostics).toEqual([]);
    const code = reference?.codes.find(({ id }) => id === answers.id);
    expect(code).toMatchObject({ ...answers, officialUrl: answers.officialUrl || null });
    expect(code).toMatchObject({ inForce: null, adopted: null, complaints: null, provisions: [] });
  });

  test('the page keeps the rules of writing', () => {
    const { code, reference } = withNew(answers);
    if (!reference) throw new Error('The new code has a diagnostic.');
    const text = newCodePage(code, TODAY);
    const page = readPage('docs/codes/abc-2025.mdx', text);
    expect(pageRules(dataComponents, {}).flatMap((rule) => rule.check(page, reference))).toEqual(
      [],
    );
    expect(text).toContain('We have not checked any provision of this code yet.');
    expect(page.matter).toMatchObject({ sources: ['abc-2025'], reviewed: TODAY });
  });
});

test('the data holds what is known, and nothing else; dates are in quotes', () => {
  const { text } = withNew({ ...ANSWERS, officialUrl: '' });
  expect(text).toMatch(/^# yaml-language-server: /);
  expect(text).toContain("checked: '2026-11'\n");
  expect(text).toContain("edition: '2025'\n");
  const { officialUrl: _, ...known } = ANSWERS;
  const keys = Object.keys(parse(text) as object).sort();
  expect(keys).toEqual([...Object.keys(known), 'abbreviation', 'checked'].sort());
});

test('a long name does not make the front matter too long', () => {
  const long = {
    ...ANSWERS,
    profession: 'counselors '.repeat(20),
    body: 'Association '.repeat(20),
  };
  const { matter } = readPage('docs/codes/abc-2025.mdx', newCodePage(newCodeOf(long), TODAY));
  expect(matter.title).toBe('ABC 2025: a code of ethics');
  expect(String(matter.description)).toMatch(/^ABC 2025, a code of ethics\. We have not checked/);
});

test.each([
  ['id', 'ABC 2025', '"ABC 2025" is not an id. Use lower-case words joined by hyphens.'],
  ['label', '  ', 'This cannot be empty.'],
  ['country', 'Atlantis', '"Atlantis" is not known here. Use one of: US, GB, IE'],
  ['group', 'wizards', '"wizards" is not known here. Use one of: counselors'],
  ['address', 'abc.example', '"abc.example" is not an address. Write it whole, with https://.'],
])('a wrong answer is refused with the reason: %s, "%s"', (flag, answer, problem) => {
  const field = NEW_CODE_FIELDS.find((candidate) => candidate.flag === flag);
  expect(field && problemOf(field, answer)).toContain(problem);
  expect(() => newCodeOf({ ...ANSWERS, [field?.key ?? '']: answer })).toThrow(problem);
});
