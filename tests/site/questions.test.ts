import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { addressOfPage } from '../../src/features/content/answers';
import { kindOf } from '../../src/features/content/page';
import { pageAt } from './build';
import { pages } from './pages';

/** The map of questions to answers: `answered.yaml`, made for people to read. */
const rows = z
  .array(
    z.strictObject({
      id: z.string().regex(/^s\d{3}$/),
      about: z.string().min(3),
      answer: z.string().startsWith('/'),
      why: z.string(),
    }),
  )
  .parse(parse(readFileSync('tests/site/answered.yaml', 'utf8')));

const byAddress = new Map(pages().map((page) => [addressOfPage(page), page]));

describe('what people really ask', () => {
  test('is mapped once each', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(132);
    expect(rows.length).toBe(132);
  });

  test.each(rows.map(({ id, about, answer, why }) => [id, about, answer, why] as const))(
    '%s (%s) is answered at %s',
    (_id, _about, answer, why) => {
      const [address = '', anchor] = answer.split('#');
      const page = byAddress.get(address);
      expect(page, `${address} is a page of docs/`).toBeDefined();
      expect(page && kindOf(page), 'a list answers nothing').not.toBe('list');
      if (anchor) expect(pageAt(address)(`[id="${anchor}"]`).length).toBe(1);
      expect(why.split(' ').length, 'the reason says what there answers it').toBeGreaterThan(5);
    },
  );
});
