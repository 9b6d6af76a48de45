import { expect, test } from 'vitest';
import { readQr } from '../../../tests/site/qr';
import { qrModules, qrPath, qrSvg } from './qr';

test.each([
  'https://therapy-boundaries.example/guides/gifts',
  'https://therapy-boundaries.example/faq/starting-and-changing#holding-back',
  'https://therapy-boundaries.example/2026.1/guides/wanting-to-be-friends',
  `https://example.org/${'a-long-address/'.repeat(20)}`,
  'https://example.org/größe?a=b&c=d#e',
])('a QR reader decodes %s', (url) => {
  const modules = qrModules(url);
  expect(readQr(modules.size, qrPath(modules))).toBe(url);
});

test('the code has a white margin of four modules', () => {
  const modules = qrModules('https://example.org');
  const { size } = modules;
  const path = qrPath(modules);
  expect(qrSvg(modules)).toContain(path);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
  expect(runs.length).toBeGreaterThan(0);
  expect(runs.every(([x = 0, y = 0]) => x >= 4 && y >= 4)).toBe(true);
  expect(runs.every(([x = 0, y = 0, length = 0]) => x + length <= size - 4 && y < size - 4)).toBe(
    true,
  );
});

test('a text that is too long for any code is an error', () => {
  expect(() => qrModules('x'.repeat(4000))).toThrow();
});
