import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseDataFile } from './yaml';

const SCHEMA = z.strictObject({
  topics: z.array(z.string()).min(1),
  title: z.string().max(5),
  year: z.int().min(1990),
});

test.each([
  [
    'topics: []\ntitle: Gifts\nyear: 2020\n',
    'topics',
    'This has too few entries.',
    'It takes at least 1 entry.',
  ],
  [
    'topics: [gifts]\ntitle: Gifts and more\nyear: 2020\n',
    'title',
    'This text is too long.',
    'It takes at most 5 characters.',
  ],
  [
    'topics: [gifts]\ntitle: Gifts\nyear: 1980\n',
    'year',
    'This number is too low.',
    'It takes at least 1990.',
  ],
])('%j: a limit is told in words, with its key', (text, key, problem, fix) => {
  const { diagnostics } = parseDataFile({ path: 'a.yaml', text }, SCHEMA);
  expect(diagnostics).toMatchObject([{ key, problem, fix }]);
});
