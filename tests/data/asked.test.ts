import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askedDiagnostics } from '../../src/features/search/index/lintAsked';

const ANSWERS = ['page', 'one'].map((id) => ({ page: '/faq/touch', id }));
const WAYS = '[first way, second way, third way, fourth way, fifth way]';
const OTHERS = WAYS.replaceAll('way', 'other');
const entry = (id: string, ways: string, topics = 'topics: [touch], ') =>
  `  - { id: ${id}, ${topics}asked: ${ways} }\n`;

let folder = '';
const faultsOf = (...entries: string[]) => {
  const head = 'schemaVersion: 1\npage: /faq/touch\nanswers:\n';
  writeFileSync(path.join(folder, 'faq/touch.yaml'), head + entries.join(''));
  return askedDiagnostics(ANSWERS, ['touch'], folder);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'asked-'));
  mkdirSync(path.join(folder, 'faq'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a file that fits has no diagnostic', () => {
  expect(faultsOf(entry('page', WAYS), entry('one', OTHERS))).toEqual([]);
});

test('a file of the wrong shape has that diagnostic alone, and its answers are not called missing', () => {
  const diagnostics = faultsOf(entry('page', WAYS, ''), entry('one', OTHERS));
  expect(diagnostics.map(({ key }) => key)).toEqual(['answers[0].topics']);
});

test('each gap says how to fix it', () => {
  const [missing, left] = faultsOf(entry('page', WAYS), entry('two', OTHERS));
  expect(missing).toMatchObject({ problem: '/faq/touch#one carries no other ways of asking.' });
  expect(missing?.fix).toMatch(/^Add it to the file of its page/);
  expect(left).toMatchObject({ problem: '/faq/touch#two is no answer of the site.' });
  expect(left?.fix).toMatch(/has moved/);
});
