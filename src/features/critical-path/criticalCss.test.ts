import { expect, test } from 'vitest';
import { criticalCss, endOfLead, pageType, removeUnmatchedHas } from './criticalCss';

const PAGE = '<html><head></head><body><p class="note">a</p></body></html>';

const all = async (css: string, pages: string[]) => {
  const { start, rest } = await criticalCss(css, pages);
  return start + rest;
};

test('critical CSS keeps what pages use and what scripts add, and drops the rest', async () => {
  const css =
    ':root{--a:red;--b:blue}.note{color:var(--a)}.search__result{top:0}.dropdown{top:1px}';
  const critical = await all(css, [PAGE]);
  expect(critical).toContain('.note');
  expect(critical).toContain('.search__result');
  expect(critical).toContain('--a:');
  expect(critical).not.toContain('.dropdown');
  expect(critical).not.toContain('--b');
});

test('a word in the text is not a class; rules for the color mode and for [href] stay', async () => {
  const css = `.card{top:0}[data-theme=dark]{top:1px}.note>a[href^='/']:after{top:2px}`;
  const critical = await all(css, ['<p class="note">card <a href="/guides">a</a></p>']);
  expect(critical).not.toContain('.card');
  expect(critical).toContain('[data-theme=dark]');
  expect(critical).toContain('[href^=');
});

test('what the page needs up to the end of its lead comes first', async () => {
  const css =
    '@layer a,b;@layer a{h1,h2{top:0}@media (width>1px){p{top:1px}li{top:2px}}}@media print{h1{top:3px}}.search__help{top:4px}';
  const lead = '<h1>a</h1></header><p>b</p>';
  expect(await criticalCss(css, [`${lead}<h2>c</h2><ul><li>d</li></ul>`])).toEqual({
    start: '@layer a,b;@layer a{h1{top:0}@media (width>1px){p{top:1px}}}',
    rest: '@layer a{h2{top:0}@media (width>1px){li{top:2px}}}@media print{h1{top:3px}}.search__help{top:4px}',
  });
});

test('a lead ends with the first paragraph after the heading', () => {
  expect(endOfLead('<p>a</p><h1>b</h1><p>c</p><p>d</p>')).toBe('<p>a</p><h1>b</h1><p>c</p>'.length);
  expect(endOfLead('<p>a</p>')).toBeUndefined();
  expect(endOfLead('<html class="handout-page"><h1>a</h1><p>b</p>')).toBeUndefined();
});

test('a lead without a paragraph ends with the heading', () => {
  expect(endOfLead('<h1>a</h1></header><ul></ul>')).toBe('<h1>a</h1></header>'.length);
  expect(endOfLead(`<h1>a</h1>${' '.repeat(4000)}<p>b</p>`)).toBe('<h1>a</h1>'.length);
});

const HAS = '.a:has(table){top:0}html:has([data-home]) .b,.c:has(> .d){top:1px}.e{top:2px}';

test('selectors whose :has() matches on no page are removed one by one', async () => {
  expect(removeUnmatchedHas(HAS, ['<p>table</p>', '<i class=d></i>'])).toBe(
    '.c:has(> .d){top:1px}.e{top:2px}',
  );
  expect(removeUnmatchedHas(HAS, ['<p>a</p>'])).toBe('.e{top:2px}');
  expect(await all('p:has(table){top:0}', [PAGE])).toBe('');
});

test('selectors whose :has() can match on one page stay', () => {
  expect(removeUnmatchedHas(HAS, ['<p>a</p>', '<table class=d><tr data-home>'])).toBe(HAS);
});

const page = (classes: string, body: string) =>
  `<!doctype html><html lang=en class="${classes}"><head></head><body>${body}</body></html>`;

test('docs have one type with a table and another without', () => {
  expect(pageType(page('docs-wrapper docs-doc-page', '<p>a</p>'))).toBe('text');
  expect(pageType(page('docs-wrapper docs-doc-page', '<table class="a">'))).toBe('table');
});

test('handouts and pages outside the docs share a type, with tables or without', () => {
  expect(pageType(page('docs-doc-page handout-page', '<p>a</p>'))).toBe('other');
  expect(pageType(page('plugin-pages', '<table>'))).toBe('other');
  expect(pageType('<html><body></body></html>')).toBe('other');
});
