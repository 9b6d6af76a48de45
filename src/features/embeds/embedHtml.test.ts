import { expect, test } from 'vitest';
import { embedIdOf, type Embed } from './embed';
import { embedHeight, embedHtml, linkWords, sourceLine } from './embedHtml';

const SITE = 'https://therapy-boundaries.example';
const embed: Embed = {
  id: 'faq/touch-and-gifts/hug',
  kind: 'question',
  title: 'May I <ask> for a "hug"?',
  to: '/faq/touch-and-gifts#hug',
  blocks: [{ tag: 'p', pieces: [{ text: 'You may.', html: 'You may.' }] }],
  isCut: false,
  counts: '',
  codes: 'The whole answer cites NASW 2021, 1.10.',
  reviewed: '2026-11-23',
};

test('the id of an embed is the address of its page', () => {
  expect(embedIdOf('/guides/gifts')).toBe('guides/gifts');
  expect(embedIdOf(embed.to)).toBe(embed.id);
});

test('a title is escaped', () => {
  const html = embedHtml(embed, SITE, 'a{}');
  expect(html).toContain('<h1>May I &lt;ask&gt; for a &quot;hug&quot;?</h1>');
});

test('its link opens the full page, and says whether the answer goes on', () => {
  const html = embedHtml(embed, SITE, '');
  expect(html).toContain(`<a href="${SITE}${embed.to}" target="_top" rel="noopener">`);
  expect(linkWords(embed)).toBe('Open the full page');
  expect(linkWords({ kind: 'topic', isCut: true })).toBe('Read the whole answer');
});

test('the source line names the text, the day and the codes', () => {
  expect(sourceLine(embed)).toBe(
    'Therapy Boundaries, current text, reviewed November 23, 2026. Not legal or medical advice. The whole answer cites NASW 2021, 1.10.',
  );
});

test('the height of the frame grows with the lines of the text', () => {
  const height = embedHeight(embed, SITE);
  // 42 characters: two lines of text and the space before the paragraph.
  const counts = 'Of the 10 codes compared, 4 set conditions.';
  expect(embedHeight({ ...embed, counts }, SITE)).toBe(height + 2 * 24 + 10);
  const items = ['One', 'Two'].map((text) => ({ text, html: text }));
  const list = (tag: 'ul' | 'p'): Embed => ({ ...embed, blocks: [{ tag, pieces: items }] });
  expect(embedHeight(list('p'), SITE)).toBe(height);
  expect(embedHeight(list('ul'), SITE)).toBe(height + 24);
});
