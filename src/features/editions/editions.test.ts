import { describe, expect, test } from 'vitest';
import { parseDataFile } from '../../lib/yaml';
import { editionFileSchema, editionOrder, editionYaml, isEditionName } from './edition';
import { newerPage } from './newerPage';

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
