import { expect, test } from 'vitest';
import { isPartialDate } from './partialDate';
import { readableDate } from './readableDate';

test.each(['2014', '2014-03', '2014-03-26', '2024-02-29'])('%s is a date', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each(['', '14', '2014-13', '2014-3', '2023-02-29', '2014-03-26T00', 'soon'])(
  '"%s" is no date',
  (text) => {
    expect(isPartialDate(text)).toBe(false);
  },
);

test('dates are written as far as they are known', () => {
  expect(readableDate('2014')).toBe('2014');
  expect(readableDate('2014-03')).toBe('March 2014');
  expect(readableDate('2014-03-06')).toBe('March 6, 2014');
});
