import { SCHEMA_VERSION } from '../../reference/schema';
import { expect, test } from 'vitest';
import { askedFileSchema, askedGaps } from './asked';

const file = (page: string, id: string, asked: string[]) => ({
  schemaVersion: SCHEMA_VERSION as typeof SCHEMA_VERSION,
  page,
  answers: [{ id, topics: ['touch'], asked }],
});
const FIVE = ['one way', 'two ways', 'three ways', 'four ways', 'five ways'];

test('an answer and its ways of asking fit together', () => {
  const answers = [{ page: '/guides/touch', id: 'page' }];
  expect(askedGaps([file('/guides/touch', 'page', FIVE)], answers, ['touch'])).toEqual([]);
});

test('what is missing, left over, unknown or doubled is named', () => {
  const files = [file('/guides/touch', 'page', FIVE), file('/faq/touch', 'hugs', ['One way'])];
  const answers = [{ page: '/guides/gifts', id: 'page' }];
  expect(askedGaps(files, answers, []).map(({ problem }) => problem)).toEqual([
    'carries no other ways of asking',
    'is no answer of the site',
    'names the topic "touch", which is not there',
    'is no answer of the site',
    'names the topic "touch", which is not there',
    '"One way" stands at /guides/touch#page already',
  ]);
});

test('fewer than five ways are refused', () => {
  expect(askedFileSchema.safeParse(file('/guides/touch', 'page', FIVE)).success).toBe(true);
  const few = askedFileSchema.safeParse(file('/guides/touch', 'page', FIVE.slice(1)));
  expect(few.error?.issues[0]?.message).toBe('has too few entries; it takes 5');
});
