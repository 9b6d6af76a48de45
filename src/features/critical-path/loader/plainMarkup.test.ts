import { expect, test } from 'vitest';
import { PLAIN_MARKUP } from './plainMarkup';

const plain = new RegExp(PLAIN_MARKUP);

test.each([
  '',
  'Gifts & money',
  'What <code>1.05</code> says, <em>in short</em>',
  '{"@type":"BreadcrumbList"}',
  '<script></script>',
  '<div class="bar" role="bar"><div class="peg"></div></div><div class="spinner" role="spinner"><div class="spinner-icon"></div></div>',
])('text and plain elements are accepted: %s', (markup) => {
  expect(plain.test(markup)).toBe(true);
});

test.each([
  '<script>run()</script>',
  '<script src="/a.js"></script>',
  '<script></script><script></script>',
  '<img src=x onerror=run()>',
  '<svg/onload=run()>',
  '<em onclick="run()">a</em>',
  '<a href="javascript:run()">a</a>',
  '<iframe srcdoc="a"></iframe>',
  '<div class="a" style="position:fixed">',
  '<div class="a"role="b" onclick="run()">',
  '<EM>a</EM>',
  'a <b',
])('markup that could run or fetch anything is refused: %s', (markup) => {
  expect(plain.test(markup)).toBe(false);
});
