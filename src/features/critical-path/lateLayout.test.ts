import postcss from 'postcss';
import { expect, test } from 'vitest';
import { lateSheet, startLate } from './lateLayout';

const LINK = '<link rel="stylesheet" href="/assets/css/a.css" />';
const page = (classes: string, body: string) =>
  `<html class="${classes}"><head>${LINK}</head><body>${body}</body></html>`;

test('with each frame one part less is left out, the last part last', () => {
  const parts: string[][] = [];
  postcss.parse(lateSheet()).walkRules(({ selectors }) => {
    parts.push(...selectors.map((selector) => selector.match(/data-late="\d"/g) ?? []));
  });
  expect(parts.map(({ length }) => length)).toEqual(parts.map((_, at) => at + 1));
  expect(parts.at(-1)?.at(-1)).toBe('data-late="1"');
});

test('a page to read starts so, before its sheet, with as many frames as there are parts', () => {
  const html = startLate(page('docs-doc-page', '<p>a</p>'));
  expect(html).toMatch(/<head><script>.*setAttribute\("data-late",6\).*<\/script><link/);
});

test('pages with tables, and pages of their own, are left as they are', () => {
  for (const other of [page('docs-doc-page', '<table>'), page('plugin-pages', '<p>a</p>')]) {
    expect(startLate(other)).toBe(other);
  }
});
