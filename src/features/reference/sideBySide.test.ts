import { expect, test } from 'vitest';
import { codesFromSearch, comparisonOf, searchOfCodes } from './sideBySide';

const KNOWN = ['a-1', 'b-2', 'c-3', 'd-4'];

test('codes are read from an address, three at most, and only known ones', () => {
  expect(codesFromSearch('?codes=a-1,b-2', KNOWN)).toEqual(['a-1', 'b-2']);
  expect(codesFromSearch('?codes=a-1,a-1,x,<script>,b-2,c-3,d-4', KNOWN)).toEqual([
    'a-1',
    'b-2',
    'c-3',
  ]);
  expect(codesFromSearch('', KNOWN)).toEqual([]);
  expect(codesFromSearch(searchOfCodes(['c-3', 'a-1']), KNOWN)).toEqual(['c-3', 'a-1']);
});

test('a gap is no difference', () => {
  expect(comparisonOf([[{ stance: 'prohibited' }], []])).toBe('unknown');
  expect(comparisonOf([[{ stance: 'prohibited' }], [{ stance: 'prohibited' }], []])).toBe('same');
  expect(comparisonOf([[{ stance: 'prohibited' }], [{ stance: 'silent' }]])).toBe('differ');
});

test('the order of provisions makes no difference', () => {
  const one = [{ stance: 'prohibited' as const }, { stance: 'conditional' as const }];
  expect(comparisonOf([one, [...one].reverse()])).toBe('same');
});
