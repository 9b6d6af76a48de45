import { expect, test } from 'vitest';
import { appendAddresses } from '../../src/features/release/editionAddresses';

test.each([
  [undefined, '/a\n/b\n'],
  ['', '/a\n/b\n'],
  ['/B\n/a\n/c\n', '/B\n/a\n/b\n/c\n'],
  ['/c\r\n', '/a\n/b\n/c\n'],
])('%j with /b and /a', (text, list) => {
  expect(appendAddresses(text, ['/b', '/a'])).toBe(list);
});
