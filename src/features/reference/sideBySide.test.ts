import { expect, test } from 'vitest';
import {
  codesFromQuery,
  codesToQuery,
  compareStances,
  differencesFirst,
  presetsFor,
} from './sideBySide';

const KNOWN = ['a-1', 'b-2', 'c-3', 'd-4'];

test('at most three known codes are parsed from a query string', () => {
  expect(codesFromQuery('?codes=a-1,b-2', KNOWN)).toEqual(['a-1', 'b-2']);
  expect(codesFromQuery('?codes=a-1,a-1,x,<script>,b-2,c-3,d-4', KNOWN)).toEqual([
    'a-1',
    'b-2',
    'c-3',
  ]);
  expect(codesFromQuery('', KNOWN)).toEqual([]);
  expect(codesFromQuery(codesToQuery(['c-3', 'a-1']), KNOWN)).toEqual(['c-3', 'a-1']);
});

test('a gap is not a difference', () => {
  expect(compareStances([[{ stance: 'prohibited' }], []])).toBe('unknown');
  expect(compareStances([[{ stance: 'prohibited' }], [{ stance: 'prohibited' }], []])).toBe('same');
  expect(compareStances([[{ stance: 'prohibited' }], [{ stance: 'silent' }]])).toBe('differ');
});

test('the order of provisions does not matter', () => {
  const one = [{ stance: 'prohibited' as const }, { stance: 'conditional' as const }];
  expect(compareStances([one, [...one].reverse()])).toBe('same');
});

test('presets are offered only if all their codes are known', () => {
  expect(presetsFor(['aca-2014', 'nasw-2021', 'apa-2017']).map(({ name }) => name)).toEqual([
    'United States: ACA, NASW, APA',
  ]);
  expect(presetsFor(['aca-2014'])).toEqual([]);
});

test('topics on which codes differ come first, in their own order', () => {
  const row = (id: string, comparison: 'same' | 'differ' | 'unknown') => ({ id, comparison });
  const rows = [row('a', 'unknown'), row('b', 'differ'), row('c', 'same'), row('d', 'differ')];
  expect(differencesFirst(rows).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
});
