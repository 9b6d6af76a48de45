import { expect, test } from 'vitest';
import { firstSheet, inlineStyles, sheetOf } from './inlineStyles';

const LINK = '<link rel="stylesheet" href="/assets/css/styles.1a2b.css" />';
const PAGE = `<html><head>${LINK}</head><body><p class="note">a</p></body></html>`;

test('finds the sheet that a page links to, minified or not', () => {
  expect(sheetOf(PAGE)).toBe('/assets/css/styles.1a2b.css');
  expect(sheetOf('<link rel=stylesheet href=/assets/css/a.css>')).toBe('/assets/css/a.css');
  expect(sheetOf('<p>plain</p>')).toBeUndefined();
});

test('puts the first sheet in the place of the link, dollar signs and all', () => {
  const html = inlineStyles(PAGE, 'a{content:"$&"}');
  expect(html).toContain('<head><style>a{content:"$&"}</style></head>');
  expect(html).not.toContain('<link');
});

test('the first sheet keeps what pages use and what scripts add, and drops the rest', async () => {
  const css = ':root{--a:red;--b:blue}.note{color:var(--a)}.found__answer{top:0}.dropdown{top:1px}';
  const sheet = await firstSheet(css, [PAGE]);
  expect(sheet).toContain('.note');
  expect(sheet).toContain('.found__answer');
  expect(sheet).toContain('--a:');
  expect(sheet).not.toContain('.dropdown');
  expect(sheet).not.toContain('--b');
});

test('a word in the text is no class; the color mode and links by their address stay', async () => {
  const css = `.card{top:0}[data-theme=dark]{top:1px}.note>a[href^='/']:after{top:2px}`;
  const sheet = await firstSheet(css, ['<p class="note">card <a href="/guides">a</a></p>']);
  expect(sheet).not.toContain('.card');
  expect(sheet).toContain('[data-theme=dark]');
  expect(sheet).toContain('[href^=');
});
