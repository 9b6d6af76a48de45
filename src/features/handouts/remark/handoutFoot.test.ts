import { expect, test } from 'vitest';
import { importsAfter } from '../../../lib/mdx/fixture';
import { handoutFoot } from './handoutFoot';

const FOOT = '@site/src/features/handouts/components/HandoutFoot';
const matter = { kind: 'handout', more: '/guides/gifts', reviewed: '2026-11-25' };

test('a handout gets its foot, and other pages do not', async () => {
  expect(await importsAfter(handoutFoot, 'Text.', 'docs/handouts/a.mdx', matter)).toEqual([FOOT]);
  const guide = { ...matter, kind: 'guide' };
  expect(await importsAfter(handoutFoot, 'Text.', 'docs/a.mdx', guide)).toEqual([]);
});

test('a handout without "more" throws', async () => {
  const bare = { ...matter, more: undefined };
  await expect(importsAfter(handoutFoot, 'Text.', 'docs/handouts/a.mdx', bare)).rejects.toThrow(
    'docs/handouts/a.mdx: a handout needs "more: /guides/…"',
  );
});
