import { expect, test } from 'vitest';
import { readQr } from '../../../tests/site/qr';
import { qrPath, qrSquares } from './qr';

test.each([
  'https://therapy-boundaries.example/guides/gifts',
  'https://therapy-boundaries.example/2026.1/guides/wanting-to-be-friends',
  `https://example.org/${'a-long-address/'.repeat(20)}`,
  'https://example.org/größe?a=b&c=d#e',
])('a reader reads %s', (address) => {
  const squares = qrSquares(address);
  const { size } = squares;
  const path = qrPath(squares);
  expect(readQr(size, path)).toBe(address);
});

test('it keeps a quiet border of four', () => {
  const squares = qrSquares('https://example.org');
  const { size } = squares;
  const path = qrPath(squares);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
  expect(runs.every(([x = 0, y = 0]) => x >= 4 && y >= 4)).toBe(true);
  expect(runs.every(([x = 0, y = 0, length = 0]) => x + length <= size - 4 && y < size - 4)).toBe(
    true,
  );
});

test('a text that no code can hold is refused', () => {
  expect(() => qrSquares('x'.repeat(4000))).toThrow();
});
