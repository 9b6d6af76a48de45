import { expect, test } from 'vitest';
import { importsAfter } from '../../../lib/mdx/fixture';
import { nextReviewOf } from '../frontMatter';
import { pageFacts } from './pageFacts';

test('a page with review dates imports its sources', async () => {
  const matter = { reviewed: new Date('2026-11-23'), sources: ['x-1'] };
  expect(await importsAfter(pageFacts, 'Text.', 'docs/a.mdx', matter)).toEqual([
    '@site/src/features/content/components/PageFacts',
    '@generated/data/default/current/code-summaries/x-1.json',
  ]);
});

test.each([
  ['2026-11-23', '2027-11-22'],
  ['2027-03-01', '2028-02-29'],
  ['2028-02-29', '2029-02-28'],
])('a page reviewed on %s is due again by %s', (reviewed, next) => {
  expect(nextReviewOf(reviewed)).toBe(next);
});

test('a page without review dates is left alone', async () => {
  expect(await importsAfter(pageFacts, 'Text.', 'docs/a.mdx', { sources: ['x-1'] })).toEqual([]);
});
