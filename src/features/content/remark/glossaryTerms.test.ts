import { expect, test } from 'vitest';
import { importsAfter } from '../../../lib/mdx/fixture';
import { glossaryTerms } from './glossaryTerms';

test.each(['../glossary/index.mdx#frame', '/glossary/#frame', '/glossary#frame'])(
  'links to %s import the definition once',
  async (address) => {
    const text = `The [frame](${address}) and the [frame](${address}) and [more](/glossary).`;
    expect(await importsAfter(glossaryTerms, text, 'docs/a.mdx')).toEqual([
      '@site/src/features/content/components/Term',
      '@generated/data/default/current/terms/frame.json',
    ]);
  },
);
