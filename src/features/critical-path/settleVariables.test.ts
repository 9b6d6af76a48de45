import { expect, test } from 'vitest';
import { settleVariables } from './settleVariables';

test('a variable that is set once gives way to its value, tokens apart', () => {
  expect(
    settleVariables(':root{--a:1px;--b:var(--a)}p{border:var(--b)solid;top:calc(var(--a)*2)}'),
  ).toBe('p{border:1px solid;top:calc( 1px *2)}');
});

test('what is set again anywhere stays: for a mode, for a part, for paper, for a width', () => {
  for (const again of [
    '[data-theme=dark]{--a:2px}',
    '.part{--a:2px}',
    '@media print{:root{--a:2px}}',
    '@media (width>1px){:root{--a:2px}}',
  ]) {
    const css = `:root{--a:1px}${again}p{top:var(--a)}`;
    expect(settleVariables(css)).toBe(css);
  }
});

test('what rests on a variable that changes changes with it', () => {
  const css = ':root{--a:1px;--b:var(--a)}.part{--a:2px}p{top:var(--b)}';
  expect(settleVariables(css)).toBe(css);
});

test('what is set for a part only, by a page, or to nothing, stays', () => {
  for (const css of [
    '.part{--a:1px}p{top:var(--a,2px)}',
    ':root{--a:initial}p{top:var(--a,2px)}',
  ]) {
    expect(settleVariables(css)).toBe(css);
  }
  const css = ':root{--a:1px}p{top:var(--a)}';
  expect(settleVariables(css, new Set(['--a']))).toBe(css);
});

test('a fallback is settled too, and not needed where there is a value', () => {
  expect(settleVariables(':root{--a:1px}p{top:var(--b,var(--a));left:var(--a,2px)}')).toBe(
    'p{top:var(--b, 1px );left:1px}',
  );
});

test('text and pictures in values stay as they are', () => {
  const picture = `url("data:image/svg+xml;utf8,<svg a='b'/>")`;
  expect(
    settleVariables(`:root{--a:${picture}}p{background:var(--a)50%/2rem;content:"var(--a)"}`),
  ).toBe(`p{background:${picture} 50%/2rem;content:"var(--a)"}`);
});

test('a variable that is set again outside of layers counts once', () => {
  expect(
    settleVariables('@layer a{:root{--a:1;--c:3!important}p{top:var(--a)}}:root{--a:5;--c:6}'),
  ).toBe('@layer a{:root{--c:3!important}p{top:5}}:root{--c:6}');
});

test('variables that rest on each other in a circle stay as they are', () => {
  const css = ':root{--a:var(--b);--b:var(--a)}p{top:var(--a,1px)}';
  expect(settleVariables(css)).toBe(css);
});
