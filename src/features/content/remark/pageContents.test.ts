import { expect, test } from 'vitest';
import { importsAfter } from '../../../lib/mdx/fixture';
import { pageContents } from './pageContents';

const MODULE = '@site/src/features/content/components/PageContents';

test('a page of the docs with headings gets its contents', async () => {
  const text = 'The answer.\n\n## Why\n\nText.';
  expect(await importsAfter(pageContents, text, 'docs/a.mdx', { kind: 'guide' })).toEqual([MODULE]);
});

test.each([
  ['a page without headings', 'The answer.', { kind: 'guide' }],
  ['a post', 'Text.\n\n## Why\n\nText.', { title: 'A post' }],
])('%s gets none', async (_, text, matter) => {
  expect(await importsAfter(pageContents, text, 'docs/a.mdx', matter)).toEqual([]);
});
