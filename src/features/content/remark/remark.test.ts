import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { dataSlices } from '../../reference/remark/dataSlices';
import { dataComponents } from '../../../site/dataComponents';
import { nextReviewOf } from '../frontMatter';
import { glossaryTerms } from './glossaryTerms';
import { handoutFoot } from '../../handouts/handoutFoot';
import { pageFacts } from './pageFacts';

async function importsOf(text: string, path: string, frontMatter: Record<string, unknown> = {}) {
  const file = new VFile({ path, value: text, data: { frontMatter } });
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(dataSlices, dataComponents)
    .use(glossaryTerms)
    .use(handoutFoot)
    .use(pageFacts);
  const tree = await processor.run(processor.parse(file), file);
  return tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm'
      ? (node.data?.estree?.body ?? []).flatMap((statement) =>
          statement.type === 'ImportDeclaration' ? [String(statement.source.value)] : [],
        )
      : [],
  );
}

describe('slices', () => {
  test('a page imports the slice of its own version, and each slice once', async () => {
    const text =
      '<CodesTable topic="gifts" />\n\nSee <Cite code="x-1" topic="gifts" /> and <Cite code="x-1" topic="gifts" />.';
    expect(await importsOf(text, '/site/docs/compare/gifts.mdx')).toEqual([
      '@site/src/features/reference/components/CodesTable',
      '@site/src/features/reference/components/Cite',
      '@generated/reference/default/current/topics/gifts.json',
      '@generated/reference/default/current/cites/x-1/gifts.json',
    ]);
    const frozen = await importsOf(text, '/site/versioned_docs/version-2026.1/compare/gifts.mdx');
    expect(frozen[2]).toBe('@generated/reference/default/2026.1/topics/gifts.json');
  });

  test('a component without its attribute is refused in words', async () => {
    await expect(importsOf('<CodesTable />', 'docs/a.mdx')).rejects.toThrow(
      '<CodesTable> needs topic="…".',
    );
  });

  test('other components are left alone', async () => {
    expect(await importsOf('<Other topic="gifts" />', 'docs/a.mdx')).toEqual([]);
  });
});

test('a page with review dates ends with its sources', async () => {
  const matter = { reviewed: new Date('2026-11-23'), sources: ['x-1'] };
  expect(await importsOf('Text.', 'docs/a.mdx', matter)).toEqual([
    '@site/src/features/content/components/PageFacts',
    '@generated/reference/default/current/code-lines/x-1.json',
  ]);
});

test.each([
  ['2026-11-23', '2027-11-22'],
  ['2027-03-01', '2028-02-29'],
  ['2028-02-29', '2029-02-28'],
])('a page reviewed on %s is due again by %s', (reviewed, next) => {
  expect(nextReviewOf(reviewed)).toBe(next);
});

describe('a handout', () => {
  const matter = { kind: 'handout', more: '/guides/gifts', reviewed: '2026-11-25' };

  test('ends with its foot', async () => {
    const imports = await importsOf('Text.', 'docs/handouts/a.mdx', matter);
    expect(imports).toContain('@site/src/features/handouts/components/HandoutFoot');
    expect(await importsOf('Text.', 'docs/a.mdx', { ...matter, kind: 'guide' })).not.toContain(
      '@site/src/features/handouts/components/HandoutFoot',
    );
  });

  test('that names no page that says more is refused in words', async () => {
    const bare = { ...matter, more: undefined };
    await expect(importsOf('Text.', 'docs/handouts/a.mdx', bare)).rejects.toThrow(
      'docs/handouts/a.mdx: a handout needs "more: /guides/…"',
    );
  });
});

test.each(['../glossary/index.mdx#frame', '/glossary/#frame', '/glossary#frame'])(
  'a link to %s brings the definition with it, once',
  async (address) => {
    const text = `The [frame](${address}) and the [frame](${address}) and [more](/glossary).`;
    expect(await importsOf(text, 'docs/a.mdx')).toEqual([
      '@site/src/features/content/components/Term',
      '@generated/reference/default/current/terms/frame.json',
    ]);
  },
);
