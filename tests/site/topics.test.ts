import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadReference } from '../../src/features/reference/node/readData';
import { kindOf } from '../../src/features/content/page';
import { pages } from './pages';

const { topics, terms } = loadReference('.', 'docs/_data');
const guides = pages().filter((page) => kindOf(page) === 'guide');

test.each(topics.map(({ id }) => id))('the topic %s has a guide', (topic) => {
  const answering = guides.filter(
    ({ matter }) => Array.isArray(matter.topics) && matter.topics.includes(topic),
  );
  const fix = `Write a guide on it, or add ${topic} to "topics" of a guide that answers it.`;
  expect(
    answering.map(({ path }) => path),
    fix,
  ).not.toEqual([]);
});

test('the glossary has at least fifty terms', () => {
  expect(terms.length).toBeGreaterThanOrEqual(50);
});

const comparisons = pages().filter((page) => kindOf(page) === 'compare');

test.each(comparisons.map(({ path }) => path))('%s links to a guide and to a FAQ page', (path) => {
  const text = readFileSync(path, 'utf8');
  expect(text, 'Link to a guide.').toMatch(/\]\(\.\.\/guides\/(?!index)[a-z-]+\.mdx/);
  expect(text, 'Link to a FAQ page.').toMatch(/\]\(\.\.\/faq\/(?!index)[a-z-]+\.mdx/);
});
