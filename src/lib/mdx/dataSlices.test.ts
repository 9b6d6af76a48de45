import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { expect, test } from 'vitest';
import { importsAfter } from './fixture';
import { dataComponents } from '../../site/dataComponents';
import { dataSlices } from './dataSlices';

const transform: Plugin<[], Root> = function () {
  return dataSlices.call(this, dataComponents);
};

test('a page imports the slices of its own version, each of them once', async () => {
  const text =
    '<CodesTable topic="gifts" />\n\nSee <Cite code="x-1" topic="gifts" /> and <Cite code="x-1" topic="gifts" />.';
  expect(await importsAfter(transform, text, '/site/docs/compare/gifts.mdx')).toEqual([
    '@site/src/features/reference/components/CodesTable',
    '@site/src/features/reference/components/Cite',
    '@generated/data/default/current/topics/gifts.json',
    '@generated/data/default/current/cites/x-1/gifts.json',
  ]);
  const frozen = '/site/versioned_docs/version-2026.1/compare/gifts.mdx';
  expect((await importsAfter(transform, text, frozen))[2]).toBe(
    '@generated/data/default/2026.1/topics/gifts.json',
  );
});

test('a component without its attribute throws', async () => {
  await expect(importsAfter(transform, '<CodesTable />', 'docs/a.mdx')).rejects.toThrow(
    '<CodesTable> needs topic="…".',
  );
});

test('other components are left alone', async () => {
  expect(await importsAfter(transform, '<Other topic="gifts" />', 'docs/a.mdx')).toEqual([]);
});
