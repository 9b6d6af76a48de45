import { expect, test } from 'vitest';
import { importsAfter } from '../../../lib/mdx/fixture';
import { guideHandout } from './guideHandout';

test('a guide imports the handouts on its subject, from its own version', async () => {
  const path = 'versioned_docs/version-2026.1/guides/gifts.mdx';
  expect(await importsAfter(guideHandout, 'Text.', path, { kind: 'guide' })).toEqual([
    '@site/src/features/handouts/components/GuideHandout',
    '@generated/data/default/2026.1/guide-handouts/gifts.json',
  ]);
});

test.each([
  ['the list of guides', 'docs/guides/index.mdx', { kind: 'list' }],
  ['another page', 'docs/faq/gifts.mdx', { kind: 'faq' }],
])('%s is left alone', async (_, path, matter) => {
  expect(await importsAfter(guideHandout, 'Text.', path, matter)).toEqual([]);
});
