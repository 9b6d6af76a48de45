import { expect, test } from 'vitest';
import { cardIdOf, type Card } from './card';
import { cardHeight } from './cardHeight';
import { cardHtml, linkWords, sourceLine } from './cardHtml';
import { oembedOf } from './oembed';

const SITE = 'https://therapy-boundaries.example';
const card: Card = {
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

test('a card has the address of its page, so that it can be guessed', () => {
  expect(cardIdOf('/guides/gifts')).toBe('guides/gifts');
  expect(cardIdOf(card.to)).toBe(card.id);
});

test('markup in a title stays text, on the card and in the frame that shows it', () => {
  const html = cardHtml(card, SITE, 'a{}');
  expect(html).toContain('<h1>May I &lt;ask&gt; for a &quot;hug&quot;?</h1>');
  const frame = oembedOf({ ...card, height: 400 }, SITE).html;
  expect(frame).toContain('title="May I &lt;ask&gt; for a &quot;hug&quot;? (Therapy Boundaries)"');
});

test('its link opens the whole page, and says when the answer goes on', () => {
  const html = cardHtml(card, SITE, '');
  expect(html).toContain(`<a href="${SITE}${card.to}" target="_top" rel="noopener">`);
  expect(linkWords(card)).toBe('Open the full page');
  expect(linkWords({ kind: 'topic', isCut: true })).toBe('Read the whole answer');
});

test('the source line names the text, the day and the codes', () => {
  expect(sourceLine(card)).toBe(
    'Therapy Boundaries, current text, reviewed November 23, 2026. Not legal or medical advice. The whole answer cites NASW 2021, 1.10.',
  );
});

test('a longer answer has a higher frame', () => {
  const longer: Card = { ...card, counts: 'Of the 10 codes compared, 4 set conditions.' };
  const address = 'therapy-boundaries.example/faq/touch-and-gifts#hug';
  expect(cardHeight(longer, address)).toBeGreaterThan(cardHeight(card, address));
  expect(cardHeight(card, address) % 20).toBe(0);
});
