import { expect, test } from 'vitest';
import { applyFilter, filterFromQuery, NO_FILTER, filterToQuery } from './matrixFilter';
import type { MatrixSlice } from './slices';

const matrix: MatrixSlice = {
  groups: [
    { id: 'contact', title: 'Contact' },
    { id: 'ending', title: 'Ending' },
  ],
  codes: [
    { id: 'a-1', label: 'A', country: 'US', professionGroup: 'counselors', standing: 'compared' },
    { id: 'b-2', label: 'B', country: 'GB', professionGroup: 'several', standing: 'compared' },
    { id: 'c-3', label: 'C', country: 'NZ', professionGroup: 'counselors', standing: 'unread' },
  ],
  topics: [
    {
      id: 'touch',
      title: 'Touch',
      group: 'contact',
      states: ['silent', 'prohibited', 'not-checked'],
    },
    {
      id: 'abandonment',
      title: 'Being dropped',
      group: 'ending',
      states: ['required', 'required', 'required'],
    },
  ],
};

const ids = (queryString: string) => {
  const { codes, topics } = applyFilter(matrix, filterFromQuery(queryString));
  return [codes.map(({ code }) => code.id).join(), topics.map(({ id }) => id).join()];
};

test('without a filter, every topic and the codes that are compared are shown', () => {
  expect(ids('')).toEqual(['a-1,b-2', 'touch,abandonment']);
  expect(ids('?all=yes')[0]).toBe('a-1,b-2,c-3');
});

test('each field limits rows or columns', () => {
  expect(ids('?country=GB')[0]).toBe('b-2');
  expect(ids('?profession=counselors')[0]).toBe('a-1');
  expect(ids('?group=ending')[1]).toBe('abandonment');
  expect(ids('?state=prohibited')[1]).toBe('touch');
  expect(ids('?state=prohibited&country=US')[1]).toBe('');
});

test('if only unread codes match, they are shown', () => {
  expect(ids('?country=NZ')[0]).toBe('c-3');
});

test('a chosen code comes first, even if it is read in part only', () => {
  const shown = (queryString: string, chosen: string[]) =>
    applyFilter(matrix, filterFromQuery(queryString), chosen).codes.map(({ code }) => code.id);
  expect(shown('', ['c-3'])).toEqual(['c-3', 'a-1', 'b-2']);
  expect(shown('', ['b-2', 'nobody-1999'])).toEqual(['b-2', 'a-1']);
  expect(shown('?country=GB', ['a-1'])).toEqual(['b-2']);
  expect(filterToQuery(NO_FILTER, ['c-3', 'a-1'])).toBe('?codes=c-3,a-1');
  expect(filterToQuery({ ...NO_FILTER, country: 'GB' }, ['a-1'])).toBe('?codes=a-1&country=GB');
});

test('codes of which nothing is checked are told from others', () => {
  const [touch, ...others] = matrix.topics;
  const unread = { ...matrix, topics: touch ? [touch] : [] };
  expect(others).toHaveLength(1);
  expect(applyFilter(unread, filterFromQuery('?country=NZ')).isUnchecked).toBe(true);
  expect(applyFilter(unread, filterFromQuery('?all=yes')).isUnchecked).toBe(false);
  expect(applyFilter(matrix, filterFromQuery('?country=NZ')).isUnchecked).toBe(false);
  expect(applyFilter(matrix, filterFromQuery('?country=IE')).isUnchecked).toBe(false);
});

test('invalid values set no limit', () => {
  const queryString = '?country=<b>&profession=toString&group=__proto__&state=%00&all=1';
  expect(filterFromQuery(queryString)).toEqual(NO_FILTER);
});

test('a filter is parsed from its own query string', () => {
  const filter = {
    country: 'US',
    profession: 'psychologists',
    group: 'contact',
    state: 'silent',
    all: true,
  };
  expect(filterFromQuery(filterToQuery(filter))).toEqual(filter);
  expect(filterToQuery(NO_FILTER)).toBe('');
});
