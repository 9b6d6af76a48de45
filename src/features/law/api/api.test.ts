import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { lawOf } from '../../../../tests/data/law-fixture';
import { NO_LAW } from '../law';
import { lawApiFiles } from './files';
import { apiJurisdiction, apiLawIndex, apiRule } from './json';
import { apiJurisdictionSchema, apiLawIndexSchema } from './schemas';

const LATEST = { name: 'latest', base: '' };
const FROZEN = { name: '2027.1', base: '/2027.1' };
const law = lawOf();
const [texas] = law.jurisdictions;
if (!texas) throw new Error('The fixture has no place.');

test('a place has its published rules and boards only, with what is not checked', () => {
  const file = apiJurisdiction(law, texas, LATEST);
  expect(apiJurisdictionSchema.parse(file)).toEqual(file);
  expect(file.rules.map(({ question }) => question)).toEqual([
    'recording-consent',
    'sexual-contact-former',
  ]);
  expect(file.boards.map(({ board }) => board)).toEqual(['Board of Counselors']);
  expect(file.notChecked).toEqual(['minor-consent', 'sexual-contact-crime']);
  expect(file).not.toHaveProperty('tile');
});

test('a draft cannot be written', () => {
  const [draft] = texas.rules.filter(({ verification }) => verification === 'unconfirmed');
  if (!draft) throw new Error('The fixture has no draft.');
  expect(() => apiRule(texas.id, draft, LATEST)).toThrow('must not be published');
});

test('addresses lead to the pages and files of the same edition', () => {
  const { jurisdictions } = apiLawIndexSchema.parse(apiLawIndex(law, FROZEN));
  expect(jurisdictions[0]).toMatchObject({
    address: '/2027.1/law/us/tx',
    url: '/api/v1/2027.1/law/us-tx.json',
  });
  expect(apiJurisdiction(law, texas, FROZEN).rules[0]?.address).toBe(
    '/2027.1/law/us/tx#recording-consent',
  );
});

test('the CSV has a row for each rule and each gap', () => {
  const [, csv = ''] = lawApiFiles(law, LATEST).find(([path]) => path === 'law.csv') ?? [];
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  expect(rows.map(({ question, answer, asOf }) => [question, answer, asOf])).toEqual([
    ['recording-consent', 'one-party', '2026-02'],
    ['sexual-contact-former', 'waiting-period', ''],
    ['minor-consent', 'not-checked', ''],
    ['sexual-contact-crime', 'not-checked', ''],
  ]);
});

test('an edition without any law has no files on it', () => {
  expect(lawApiFiles(NO_LAW, LATEST)).toEqual([]);
});
