import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEW_CODE_FIELDS, problemOf } from '../../src/features/new-code/newCodeFields';
import { loadReference } from '../../src/features/reference/node/readData';
import { interview } from '../../src/features/new-code/node/interview';
import { writeTogether } from '../../src/lib/node/writeTogether';

const FLAGS = {
  id: 'abc-2025',
  label: 'ABC 2025',
  body: 'The ABC Association',
  title: 'ABC Code of Ethics',
  profession: 'counselors',
  group: 'counselors',
  binds: 'members',
  country: 'GB',
  edition: '2025',
};

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'new-code-'));
  for (const folder of ['docs/_data', 'docs/codes']) {
    cpSync(folder, path.join(dir, folder), { recursive: true });
  }
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** Every file of the copy. */
const files = () => readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();

/** Runs the command over the copy, without a terminal. */
function newCode(flags: Record<string, string>, ...more: string[]) {
  const given = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const args = ['node_modules/tsx/dist/cli.mjs', 'scripts/new-code.ts', '--dir', dir];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...given, ...more], {
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

describe('npm run new-code refuses, writes nothing and says why:', () => {
  const { edition: _edition, body: _body, ...lacking } = FLAGS;
  test.each([
    [
      'missing flags without a terminal',
      lacking,
      2,
      'These flags are missing, and there is no terminal to ask: --body, --edition.',
    ],
    ['an invalid answer', { ...FLAGS, id: '../abc' }, 2, '--id: "../abc" is not an id.'],
    [
      'a text that breaks a rule of the content lint',
      { ...FLAGS, title: 'Rules!' },
      1,
      'Do not use exclamation points.',
    ],
  ])('%s', (_, flags, code, sentence) => {
    const before = files();
    const { status, stdout, stderr } = newCode(flags);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBe(code);
    expect(files()).toEqual(before);
  });
});

test('with every flag it asks nothing, writes both files and prints the next steps', () => {
  const before = files();
  const { status, stdout, stderr } = newCode(FLAGS);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run lint:data');

  const data = path.join('docs', '_data', 'codes', 'abc-2025.yaml');
  const page = path.join('docs', 'codes', 'abc-2025.mdx');
  expect(files().filter((file) => !before.includes(file))).toEqual([data, page]);
  const { codes } = loadReference(dir, 'docs/_data');
  expect(codes.find(({ id }) => id === 'abc-2025')).toMatchObject({ provisions: [] });
  expect(readFileSync(path.join(dir, page), 'utf8')).toContain(
    '<CodeProvisions code="abc-2025" />',
  );

  expect(newCode(FLAGS).stderr).toContain('The id "abc-2025" is taken');
});

test.each([
  ['id', '../abc', '"../abc" is not an id.'],
  ['country', 'XX', 'Use one of: US, GB'],
  ['label', ' ', 'This cannot be empty.'],
])('the %s "%s" is not valid', (key, answer, problem) => {
  const field = NEW_CODE_FIELDS.find((candidate) => candidate.key === key);
  expect(field && problemOf(field, answer)).toContain(problem);
});

test('--help explains every flag', () => {
  const { status, stdout } = newCode({}, '--help');
  expect(status).toBe(0);
  for (const { flag } of NEW_CODE_FIELDS) expect(stdout).toContain(`--${flag}`);
});

test('at a terminal it asks again, with the reason, until the answer is fine', async () => {
  const typed = ['ABC', 'abc-2025', 'ABC 2025'];
  const questions: string[] = [];
  const answers = await interview(
    NEW_CODE_FIELDS.slice(0, 2),
    ({ key }, answer) => (key === 'id' && answer === 'ABC' ? 'That is no id.' : undefined),
    (question) => {
      questions.push(question);
      return Promise.resolve(typed.shift() ?? '');
    },
  );
  expect(answers).toEqual({ id: 'abc-2025', label: 'ABC 2025' });
  expect(questions[1]).toMatch(/^ {2}That is no id\.\nId/);
});

test('when the second file cannot be written, the first is not there either', () => {
  const before = files();
  const first = path.join(dir, 'docs', 'codes', 'first.mdx');
  const second = path.join(dir, 'no-such-folder', 'second.yaml');
  expect(() => {
    writeTogether({ [first]: 'one', [second]: 'two' });
  }).toThrow();
  expect(files()).toEqual(before);
});
