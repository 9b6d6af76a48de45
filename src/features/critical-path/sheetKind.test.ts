import { expect, test } from 'vitest';
import { sheetKind } from './sheetKind';

const page = (classes: string, body: string) =>
  `<!doctype html><html lang=en class="${classes}"><head></head><body>${body}</body></html>`;

test('a page of the docs is one to read, unless it has a table', () => {
  expect(sheetKind(page('docs-wrapper docs-doc-page', '<p>a</p>'))).toBe('reading');
  expect(sheetKind(page('docs-wrapper docs-doc-page', '<table class="a">'))).toBe('tables');
});

test('handouts and pages of their own share a sheet, tables or not', () => {
  expect(sheetKind(page('docs-doc-page handout-page', '<p>a</p>'))).toBe('other');
  expect(sheetKind(page('plugin-pages', '<table>'))).toBe('other');
  expect(sheetKind('<html><body></body></html>')).toBe('other');
});
