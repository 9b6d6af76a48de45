import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

/** The shape that the search theme writes: groups of documents with title, address and anchor. */
const indexSchema = z.array(
  z.object({
    documents: z.array(z.object({ t: z.string(), u: z.string(), h: z.string().optional() })),
  }),
);

const file = readdirSync('build').find((name) => /^search-index.*\.json$/.test(name)) ?? '';
const documents = indexSchema
  .parse(JSON.parse(readFileSync(`build/${file}`, 'utf8')))
  .flatMap((group) => group.documents);

describe('the search index', () => {
  // A wrong docsRouteBasePath yields an empty index and no error.
  test.each([
    ['/guides/transference', undefined],
    ['/glossary', '#transference'],
    ['/faq/friendship', '#be-friends'],
    ['/compare/gifts', undefined],
    ['/codes/aca-2014', '#friendship-current'],
    ['/blog/aca-former-clients', undefined],
  ])('has %s %s', (address, anchor) => {
    const found = documents.some(
      ({ u, h }) => u === address && (anchor === undefined || h === anchor),
    );
    expect(found).toBe(true);
  });
});
