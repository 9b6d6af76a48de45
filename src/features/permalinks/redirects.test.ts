import { describe, expect, test } from 'vitest';
import { readRedirects, redirectPairs } from './redirects';

describe('redirects.yaml', () => {
  test('takes an address, or an address with a reason', () => {
    const text = "/a: /b\n/c: { to: '/d#e', why: It is part of d now. }\n";
    const { redirects, diagnostics } = readRedirects({ path: 'redirects.yaml', text });
    expect(diagnostics).toEqual([]);
    expect([...redirects]).toEqual([
      ['/a', { to: '/b' }],
      ['/c', { to: '/d#e', why: 'It is part of d now.' }],
    ]);
  });

  test('may be empty', () => {
    expect(readRedirects({ path: 'redirects.yaml', text: '# none\n' }).diagnostics).toEqual([]);
  });

  test.each(['a: /b\n', '/a: b\n', '/a: https://example.org\n', '/a: { too: /b }\n', '- /a\n'])(
    'rejects %j',
    (text) => {
      expect(readRedirects({ path: 'redirects.yaml', text }).diagnostics).not.toEqual([]);
    },
  );
});

test('chains of redirects are resolved, and a loop is an error', () => {
  const pairs = redirectPairs(
    new Map([
      ['/a', { to: '/b' }],
      ['/b', { to: '/c#d' }],
    ]),
  );
  expect(pairs).toEqual([
    { from: '/a', to: '/c#d' },
    { from: '/b', to: '/c#d' },
  ]);
  const loop = new Map([
    ['/a', { to: '/b' }],
    ['/b', { to: '/a' }],
  ]);
  expect(() => redirectPairs(loop)).toThrow('/a → /b → /a is a redirect loop');
});
