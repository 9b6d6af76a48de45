import { expect, test } from 'vitest';
import { dayOf, isFuture, isPartialDate, readableDate, startOfDate } from './dates';

test.each(['2014', '2014-03', '2014-03-26', '2024-02-29'])('%s is a partial date', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each(['', '14', '2014-13', '2014-3', '2023-02-29', '2014-03-26T00', 'soon'])(
  '"%s" is not a partial date',
  (text) => {
    expect(isPartialDate(text)).toBe(false);
  },
);

test('a date is formatted no more exactly than it is known', () => {
  expect(readableDate('2014')).toBe('2014');
  expect(readableDate('2014-03')).toBe('March 2014');
  expect(readableDate('2014-03-06')).toBe('March 6, 2014');
});

test('a partial date starts at its first moment in UTC', () => {
  expect(startOfDate('2014').toISOString()).toBe('2014-01-01T00:00:00.000Z');
  expect(startOfDate('2014-03-26').toISOString()).toBe('2014-03-26T00:00:00.000Z');
});

test('the day of front matter is a text, whether YAML parsed it as a Date or not', () => {
  expect(dayOf(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23');
  expect(dayOf('2026-11-23')).toBe('2026-11-23');
  expect(dayOf(undefined)).toBe('');
});

test('a date is in the future if it has not come yet anywhere', () => {
  const now = new Date('2026-11-29T20:00:00Z');
  expect(
    ['2026-11-30', '2026-11', '2026', '2014-03'].filter((date) => isFuture(date, now)),
  ).toEqual([]);
  expect(
    ['2026-12-01', '2026-12', '2027', '2062-11'].filter((date) => !isFuture(date, now)),
  ).toEqual([]);
});
