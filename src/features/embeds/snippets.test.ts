import { expect, test } from 'vitest';
import { embedList, embedWithId, handoutsFor, queryFor, selectedIn } from './embedList';
import { frameHtml, frameSource, linkHtml, oembedOf, wordingFor } from './snippets';

const SITE = 'https://therapy-boundaries.example';

test('an embed is selected by the query or the fragment of an address', () => {
  expect(selectedIn({ search: '?subject=guides/gifts', hash: '' })).toBe('guides/gifts');
  expect(selectedIn({ search: '', hash: '#subject=guides/gifts' })).toBe('guides/gifts');
  expect(selectedIn({ search: '?subject=/guides/gifts/', hash: '#x' })).toBe('guides/gifts');
  expect(selectedIn({ search: '', hash: '#conditions' })).toBe('');
  expect(selectedIn({ search: '?subject=%E0%A4%A', hash: '' })).not.toBe('');
  expect(selectedIn({ search: queryFor('faq/money/barter'), hash: '' })).toBe('faq/money/barter');
});

test('the handouts of a page: its own, then those on one of its topics, the closest first', () => {
  const handout = (title: string, topics: string[], more = '/guides/other') => ({
    address: `/handouts/${title}`,
    title,
    kind: 'handout',
    questions: [],
    topics,
    more,
  });
  const guide = { address: '/guides/gifts', title: '', kind: 'guide', questions: [] };
  const pages = [
    handout('later-topic', ['touch', 'gifts']),
    handout('none', ['records']),
    handout('first-topic', ['gifts']),
    handout('own', ['touch'], '/guides/gifts'),
  ];
  const titles = handoutsFor({ ...guide, topics: ['gifts'] }, pages).map(({ title }) => title);
  expect(titles).toEqual(['own', 'first-topic', 'later-topic']);
});

test('embeds are listed in groups, questions by theme', () => {
  const page = { questions: [] };
  const slice = embedList([
    { ...page, address: '/guides/gifts', title: 'Gifts', kind: 'guide' },
    { ...page, address: '/guides', title: 'Guides', kind: 'list' },
    { ...page, address: '/compare/gifts', title: 'Gifts', kind: 'compare' },
    {
      address: '/faq/money',
      title: 'Money: questions',
      kind: 'faq',
      questions: [{ id: 'barter', text: 'May I barter?' }],
    },
  ]);
  expect(slice.groups.map(({ label, embeds }) => [label, embeds.map(({ id }) => id)])).toEqual([
    ['Guides', ['guides/gifts']],
    ['Questions: Money', ['faq/money', 'faq/money/barter']],
    ['Comparison', ['compare/gifts']],
  ]);
  expect(embedWithId(slice, 'faq/money/barter')?.to).toBe('/faq/money#barter');
  expect(embedWithId(slice, 'guides')).toBeUndefined();
});

test('titles in copied HTML are escaped', () => {
  const embed = { id: 'guides/gifts', to: '/guides/gifts', title: 'Gifts & <thanks>', height: 400 };
  expect(linkHtml(embed, SITE)).toBe(
    `<a href="${SITE}/guides/gifts">Gifts &amp; &lt;thanks&gt; (Therapy Boundaries)</a>`,
  );
  const frame = frameHtml(embed, SITE);
  expect(frame).toContain(`src="${SITE}/embed/guides/gifts/"`);
  expect(frame).toContain('title="Gifts &amp; &lt;thanks&gt; (Therapy Boundaries)"');
  expect(oembedOf(embed, SITE).html).toBe(frame);
  expect(frameSource(SITE)).toBe(`frame-src ${SITE}`);
});

test('the wording works without a name, and takes any name as plain text', () => {
  expect(wordingFor(' ', SITE).site).toContain('. You can ask about any of it.');
  expect(wordingFor('<b>Green & Field</b>', SITE).papers).toContain('At <b>Green & Field</b>, you');
});
