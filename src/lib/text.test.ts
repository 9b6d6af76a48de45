import { expect, test } from 'vitest';
import {
  collapseWhitespace,
  escapeHtml,
  escapeMarkdown,
  visibleText,
  withoutProtocol,
} from './text';

test('white space collapses to single spaces', () => {
  expect(collapseWhitespace('  two \n\t words ')).toBe('two words');
  expect(visibleText(' Gifts\n\u200b ')).toBe('Gifts');
});

test('text in HTML and in Markdown is not read as markup', () => {
  expect(escapeHtml('<b title="a">&</b>')).toBe('&lt;b title=&quot;a&quot;&gt;&amp;&lt;/b&gt;');
  expect(escapeMarkdown('# [a](b) *c* {d} <e>')).toBe('\\# \\[a\\](b) \\*c\\* \\{d\\} \\<e\\>');
});

test('a printed URL has no protocol', () => {
  expect(withoutProtocol('https://example.org/a')).toBe('example.org/a');
});
