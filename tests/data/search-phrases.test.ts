import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchPhraseDiagnostics } from '../../src/features/search/index/lintSearchPhrases';

const FOLDER = '_data/search-phrases/faq';
const ANSWERS = ['page', 'one'].map((id) => ({ page: '/faq/touch', id }));
const SECTION = { page: '/faq/touch', id: 'heading' };
const PHRASES = '[first way, second way, third way, fourth way, fifth way]';
const OTHERS = PHRASES.replaceAll('way', 'other');
const entry = (id: string, phrases: string, topics = 'topics: [touch], ') =>
  `  - { id: ${id}, ${topics}phrases: ${phrases} }\n`;

let siteDir = '';
const diagnosticsOf = (...entries: string[]) => {
  writeFileSync(path.join(siteDir, FOLDER, 'touch.yaml'), `answers:\n${entries.join('')}`);
  return searchPhraseDiagnostics(ANSWERS, ['touch'], [SECTION], siteDir, '_data');
};

beforeEach(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'search-phrases-'));
  mkdirSync(path.join(siteDir, FOLDER), { recursive: true });
});

afterEach(() => {
  rmSync(siteDir, { recursive: true });
});

test('a file that fits has no diagnostic; a page as a whole needs no topics', () => {
  expect(diagnosticsOf(entry('page', PHRASES, ''), entry('one', OTHERS))).toEqual([]);
});

test('any heading may have phrases', () => {
  const words = '[a heading, some heading, that heading, this heading, my heading]';
  const entries = [entry('page', PHRASES), entry('one', OTHERS), entry('heading', words)];
  expect(diagnosticsOf(...entries)).toEqual([]);
});

test('for a file of the wrong shape only that is reported', () => {
  const diagnostics = diagnosticsOf(entry('one', OTHERS, ''));
  expect(diagnostics.map(({ key }) => key)).toEqual(['answers[0].topics']);
});

test('each problem says how to fix it', () => {
  const [missing, left] = diagnosticsOf(entry('page', PHRASES), entry('two', OTHERS));
  expect(missing).toMatchObject({ problem: '/faq/touch#one has no search phrases.' });
  expect(missing?.fix).toMatch(/^Add it to the file of its page/);
  expect(left).toMatchObject({ problem: '/faq/touch#two is not an answer of the site.' });
  expect(left?.fix).toMatch(/has moved/);
});
