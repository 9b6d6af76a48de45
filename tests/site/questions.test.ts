import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { askedFileSchema } from '../../src/search/asked';
import { addressOf } from '../../src/writing/answers';
import { kindOf } from '../../src/writing/page';
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

const QUESTIONS = '../shared/questions/questions.jsonl';
const byAddress = new Map(pages().map((page) => [addressOf(page), page]));

/** Topics that a place really answers, as its own data says. */
function topicsAt(answer: string): string[] {
  const [address = '', id = 'page'] = answer.split('#');
  const entry = asked.find(({ page }) => page === address)?.answers.find((one) => one.id === id);
  const matter = byAddress.get(address)?.matter.topics;
  return entry?.topics ?? (Array.isArray(matter) ? matter.map(String) : []);
}

const asked = readdirSync('docs/_data/asked', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => askedFileSchema.parse(parse(readFileSync(`docs/_data/asked/${name}`, 'utf8'))));

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

describe.skipIf(!existsSync(QUESTIONS))(
  'the set of questions (skipped where it is not beside the project)',
  () => {
    const questions = existsSync(QUESTIONS)
      ? readFileSync(QUESTIONS, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) =>
            z
              .object({ id: z.string(), kind: z.string(), topics: z.array(z.string()) })
              .parse(JSON.parse(line)),
          )
      : [];

    test.each(questions.map(({ id, topics, kind }) => [id, topics, kind] as const))(
      '%s is answered by a place on one of %j',
      (id, topics, kind) => {
        const answer = rows.find((row) => row.id === id)?.answer ?? '';
        expect(answer, `${id} is not mapped`).not.toBe('');
        if (topics.includes('other')) return;
        // Whoever types a bare term may want to know what it means.
        if (kind === 'term' && answer.startsWith('/glossary#')) return;
        expect(
          topicsAt(answer).some((topic) => topics.includes(topic)),
          answer,
        ).toBe(true);
      },
    );
  },
);
