import { describe, expect, test } from 'vitest';
import { parseDataFile } from '../../lib/yaml';
import { editionFileSchema, editionOrder, editionYaml, isEditionName } from './edition';
import { newerPage } from './newerPage';
import { readRedirects, redirectPairs } from '../permalinks/redirects';

describe('an edition', () => {
  test.each(['2026.1', '2026.12', '2030.9'])('%s is an edition name', (name) => {
    expect(isEditionName(name)).toBe(true);
  });

  test.each(['2026', '2026.0', '2026.01', '26.1', 'v2026.1', '2026.1.1', '2026.100', '../2026.1'])(
    '%s is not an edition name',
    (name) => {
      expect(isEditionName(name)).toBe(false);
    },
  );

  test('is ordered by year, then by number', () => {
    const names = ['2026.10', '2027.1', '2026.2'];
    expect(names.sort((a, b) => editionOrder(a) - editionOrder(b))).toEqual([
      '2026.2',
      '2026.10',
      '2027.1',
    ]);
  });

  test('has its date in edition.yaml', () => {
    const text = editionYaml({ name: '2026.1', date: '2026-11-25' });
    const { parsed } = parseDataFile({ path: 'edition.yaml', text }, editionFileSchema);
    expect(parsed?.value).toEqual({ schemaVersion: 1, name: '2026.1', date: '2026-11-25' });
  });
});

describe('redirects.yaml', () => {
  test('has an address, or an address with a reason', () => {
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
    'refuses %j',
    (text) => {
      expect(readRedirects({ path: 'redirects.yaml', text }).diagnostics).not.toEqual([]);
    },
  );
});

describe('newerPage', () => {
  const there = new Set(['/guides', '/guides/gifts', '/a-z']);
  const find = (address: string) =>
    newerPage(
      address,
      (one) => there.has(one),
      (one) =>
        one === '/guides/cake' ? { to: '/guides/gifts', why: 'A cake is a gift.' } : undefined,
    );

  test.each([
    ['/guides/gifts', { kind: 'same', to: '/guides/gifts' }],
    ['/guides/cake', { kind: 'gone', to: '/guides/gifts', why: 'A cake is a gift.' }],
    ['/guides/other', { kind: 'gone', to: '/guides' }],
    ['/faq/money/fees', { kind: 'gone', to: '/a-z' }],
    ['/faq', { kind: 'gone', to: '/a-z' }],
  ])('%s', (address, page) => {
    expect(find(address)).toEqual(page);
  });
});

test('redirects go to their final target, and a circle is refused', () => {
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
  const circle = new Map([
    ['/a', { to: '/b' }],
    ['/b', { to: '/a' }],
  ]);
  expect(() => redirectPairs(circle)).toThrow('/a → /b → /a leads in a circle');
});
