import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { cardList, cardWithId } from './cardList';
import { qrPath, qrSquares, qrSvg } from './qr';
import { frameHtml, frameSetting, linkHtml } from './snippets';
import { searchOfSubject, subjectIn } from './subject';
import { wordingFor } from './wording';

const SITE = 'https://therapy-boundaries.example';

/** Draws a code as a scanner's camera would see it, 4 pixels a square, and reads it. */
function scan(text: string): string | undefined {
  const { size, rows } = qrSquares(text);
  const side = size * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at += 1) {
    const isDark = rows[Math.floor(at / side / 4)]?.[Math.floor((at % side) / 4)];
    if (isDark) pixels.fill(0, at * 4, at * 4 + 3);
  }
  return jsQR(pixels, side, side)?.data;
}

test.each([`${SITE}/guides/gifts`, `${SITE}/faq/starting-and-changing#holding-back`])(
  'the QR code of %s leads there',
  (address) => {
    expect(scan(address)).toBe(address);
  },
);

test('the SVG has a white margin of four squares', () => {
  const squares = qrSquares(SITE);
  expect(squares.rows.slice(0, 4).flat().some(Boolean)).toBe(false);
  expect(qrSvg(squares)).toContain(qrPath(squares));
});

test('an address asks for a subject by its query or behind "#"', () => {
  expect(subjectIn({ search: '?subject=guides/gifts', hash: '' })).toBe('guides/gifts');
  expect(subjectIn({ search: '', hash: '#subject=guides/gifts' })).toBe('guides/gifts');
  expect(subjectIn({ search: '?subject=/guides/gifts/', hash: '#x' })).toBe('guides/gifts');
  expect(subjectIn({ search: '', hash: '#conditions' })).toBe('');
  expect(subjectIn({ search: '?subject=%E0%A4%A', hash: '' })).not.toBe('');
  expect(subjectIn({ search: searchOfSubject('faq/money/barter'), hash: '' })).toBe(
    'faq/money/barter',
  );
});

test('subjects stand in groups, questions by theme', () => {
  const page = { questions: [] };
  const slice = cardList([
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
  expect(slice.groups.map(({ label, cards }) => [label, cards.map(({ id }) => id)])).toEqual([
    ['Guides', ['guides/gifts']],
    ['Questions: Money', ['faq/money', 'faq/money/barter']],
    ['Comparison', ['compare/gifts']],
  ]);
  expect(cardWithId(slice, 'faq/money/barter')?.to).toBe('/faq/money#barter');
  expect(cardWithId(slice, 'guides')).toBeUndefined();
});

test('what is copied is HTML in which titles are text', () => {
  const card = { id: 'guides/gifts', to: '/guides/gifts', title: 'Gifts & <thanks>', height: 400 };
  expect(linkHtml(card, SITE)).toBe(
    `<a href="${SITE}/guides/gifts">Gifts &amp; &lt;thanks&gt; (Therapy Boundaries)</a>`,
  );
  expect(frameHtml(card, SITE)).toContain(`src="${SITE}/embed/guides/gifts/"`);
  expect(frameSetting(SITE)).toBe(`frame-src ${SITE}`);
});

test('the wording works without a name, and takes any name as it is', () => {
  expect(wordingFor(' ', SITE).site).toContain('. You can ask about any of it.');
  expect(wordingFor('<b>Green & Field</b>', SITE).papers).toContain('At <b>Green & Field</b>, you');
});
