import { expect, test } from 'vitest';
import { subtractCss } from './subtractCss';

test('what a part lacks is kept in its order, selector by selector', () => {
  const css = 'a,b{top:0}@media (width>1px){a{top:1px}b{top:2px}}c{top:3px}';
  expect(subtractCss(css, 'a{top:0}c{top:3px}')).toBe(
    'b{top:0}@media (width>1px){a{top:1px}b{top:2px}}',
  );
  expect(subtractCss(css, css)).toBe('');
});

test('the same rule within another at-rule is another rule', () => {
  expect(subtractCss('@layer x{a{top:0}}@layer y{a{top:0}}', '@layer x{a{top:0}}')).toBe(
    '@layer y{a{top:0}}',
  );
});

test('declarations, keyframes and pages that are missing are kept; statements are not', () => {
  const css =
    '@layer x,y;:root{--a:1;--b:2}@keyframes k{0%{top:0}to{top:1px}}@page{margin:0}@page w{margin:0}';
  expect(subtractCss(css, '@layer x,y;:root{--a:1}@page{margin:0}')).toBe(
    ':root{--b:2}@keyframes k{0%{top:0}to{top:1px}}@page{margin:0}@page w{margin:0}',
  );
});
