import { expect, test } from 'vitest';
import { importsAfter } from '../../../lib/mdx/fixture';
import { pageFacts } from './pageFacts';

test('a page with review dates imports its sources', async () => {
  const matter = { reviewed: new Date('2026-11-23'), nextReview: '2027-11-22', sources: ['x-1'] };
  expect(await importsAfter(pageFacts, 'Text.', 'docs/a.mdx', matter)).toEqual([
    '@site/src/features/content/components/PageFacts',
    '@generated/reference/default/current/code-summaries/x-1.json',
  ]);
});

test('a page without review dates is left alone', async () => {
  expect(await importsAfter(pageFacts, 'Text.', 'docs/a.mdx', { sources: ['x-1'] })).toEqual([]);
});
